// The templates are Handlebars: what the build makes of them prints what Handlebars itself prints.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import fc from 'fast-check';
import Handlebars from 'handlebars';
import type { Report } from '@gongkai/plugin-kit';
import { helpers, loadTemplates, Markup } from '@gongkai/plugin-kit/templates';
import { toView } from '@gongkai/plugin-kit/view';
import { forms } from '@gongkai/schema/forms';
import { soundReport } from '../../../tests/arbitraries/report.ts';
import { templates as fragment } from '../src/generated/fragment.ts';
import { templates as page } from '../src/generated/page.ts';
import { fragmentStyles, pageClasses } from '../src/template-classes.ts';
import { compact } from './styles.ts';

const root = join(import.meta.dirname, '..');
const sheet = (...names: string[]): string =>
  compact(names.map((name) => readFileSync(join(root, `styles/${name}.css`), 'utf8')).join(''));

const sheets = [sheet('screen', 'print'), sheet('fragment')] as const;

function original(rewrite: (source: string) => string): (name: string, data: object) => string {
  const handlebars = Handlebars.create();
  for (const [name, helper] of Object.entries(helpers)) {
    handlebars.registerHelper(name, (...values: unknown[]) => {
      const result = (helper as (...given: unknown[]) => unknown)(...values.slice(0, -1));
      return result instanceof Markup ? new Handlebars.SafeString(result.text) : result;
    });
  }
  const files = readdirSync(join(root, 'templates'));
  const compiled = new Map(
    files.map((file) => {
      const source = rewrite(readFileSync(join(root, 'templates', file), 'utf8'));
      return [file.replace('.hbs', ''), handlebars.compile(source, { preventIndent: true })];
    }),
  );
  for (const [name, template] of compiled) handlebars.registerPartial(name, template);
  return (name, data) => compiled.get(name)?.(data) ?? '';
}

test.each([
  ['template', page, pageClasses(...sheets)] as const,
  ['fragment', fragment, fragmentStyles(...sheets)] as const,
])(
  '%s: the same bytes as Handlebars',
  (name, compiled, rewrite) => {
    const ours = loadTemplates(compiled);
    const theirs = original(rewrite);
    for (const form of Object.values(forms)) {
      fc.assert(
        fc.property(soundReport(form, { unstated: true, prose: 'hostile' }), (report) => {
          const view = toView(form, report as Report);
          const tags = [{ name: 'ArticleTitle', content: view.title }];
          const data = { title: view.title, tags, style: 'a{}', json: '{"a":"b"}', view };
          expect(ours(name, data)).toBe(theirs(name, data));
        }),
        { numRuns: 8 },
      );
    }
  },
  30_000,
);

test('every class in a template is one that a style sheet names', () => {
  const used = readdirSync(join(root, 'templates')).flatMap((file) =>
    [...readFileSync(join(root, 'templates', file), 'utf8').matchAll(/ class="([^"]*)"/g)].map(
      ([, name = '']) => name,
    ),
  );
  const styled = sheet('screen', 'print', 'fragment');
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((name) => !new RegExp(`\\.${name}[^\\w-]`).test(styled))).toEqual([]);
});
