// VitePress refuses links to pages that are not there; this also looks at the places within them.
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { messages } from '@gongkai/plugin-kit/catalogue';
import { forms } from '@gongkai/schema/forms';
import { packages } from '../laws/workspace.ts';
import { htmlPages } from './site.ts';

const pages = htmlPages();
const idsOf = new Map(
  [...pages].map(([path, html]) => [
    path,
    new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)),
  ]),
);

/** The page and the place in it that a link leads to; nothing for other sites. */
function target(from: string, href: string): { page: string; id: string } | undefined {
  if (/^[a-z]+:/.test(href)) return undefined;
  const [path = '', id = ''] = href.split('#');
  const absolute = path === '' ? from : posix.join(posix.dirname(from), path);
  const page = path.startsWith('/') ? path : absolute;
  const file = page.endsWith('/') ? `${page}index.html` : page;
  return { page: pages.has(file) ? file : `${file}.html`, id: decodeURIComponent(id) };
}

test('every link leads to a page and to a place in it', () => {
  const broken = [...pages].flatMap(([from, html]) =>
    [...html.matchAll(/<a [^>]*href="([^"]+)"/g)]
      .map(([, href = '']) => href.replaceAll('&amp;', '&'))
      .filter((href) => {
        const to = target(from, href);
        if (to === undefined) return false;
        const ids = idsOf.get(to.page);
        return ids === undefined || (to.id !== '' && !ids.has(to.id));
      })
      .map((href) => `${from} → ${href}`),
  );
  expect([...new Set(broken)]).toEqual([]);
});

test('there is a page for each code, each form and each public package, and both languages have the guides', () => {
  const names = [...pages.keys()];
  const codes = Object.keys(messages).map(
    (code) => `/reference/rules/${code.replace('/', '.')}.html`,
  );
  const editions = Object.keys(forms).flatMap((edition) =>
    ['', '/en'].flatMap((home) =>
      ['form', 'data'].map((kind) => `${home}/reference/${kind}-${edition}.html`),
    ),
  );
  const api = packages
    .filter(({ manifest }) => manifest.private !== true)
    .filter(({ manifest }) => JSON.stringify(manifest.exports).includes('"types"'))
    .map(({ manifest }) => `/reference/api/${manifest.name.replace('@gongkai/', '')}.html`);
  const guides = ['start', 'clerks', 'offices', 'developers', 'plugins', 'researchers'].flatMap(
    (name) => [`/${name}.html`, `/en/${name}.html`],
  );
  const wanted = [...codes, ...editions, ...api, ...guides];
  expect(wanted.filter((page) => !names.includes(page))).toEqual([]);
});

test('a page of a rule says it in its own language', () => {
  const [zh, en] = ['', '/en'].map((home) => pages.get(`${home}/reference/rules/shape.type.html`));
  const words = (html = ''): string => html.replace(/^[\s\S]*<main/, '').replace(/<[^>]*>/g, '');
  expect(words(zh)).not.toMatch(/Figures are numbers|Severity|Repair/);
  expect(words(en)).not.toMatch(/数字必须|级别|怎样修改/);
  expect(words(en)).toContain('Figures are numbers');
});

test('every address of a form stands on its page', () => {
  for (const [edition, form] of Object.entries(forms)) {
    const html = pages.get(`/reference/form-${edition}.html`) ?? '';
    expect(form.cells.filter(({ address }) => !html.includes(`title="${address}"`))).toEqual([]);
  }
});
