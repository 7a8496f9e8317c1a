// Pages say things in their own language, though docstrings, rules and READMEs say them in both.
import { describe, expect, test } from 'vitest';
import { inLanguage } from '../../apps/docs/src/docstrings.ts';
import { htmlPages } from './site.ts';

const pages = [...htmlPages()];
const chinese = /[\u4e00-\u9fff]/;

/** What a part of a page says, text by text. */
const texts = (html: string): string[] =>
  html
    .replace(/<(script|style|pre|code)\b[\s\S]*?<\/\1>/g, '')
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
const main = (html: string): string => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';

describe('English pages', () => {
  const english = pages.filter(([path]) => path.startsWith('/en/'));

  test('their menus are in English; official wording has only its own page', () => {
    const menus = english.flatMap(([path, html]) => {
      const [menu = ''] = /<aside class="VPSidebar[\s\S]*?<\/aside>/.exec(html) ?? [];
      return texts(menu)
        .filter((text) => chinese.test(text) && text !== 'gongkai 公开')
        .map((text) => `${path}: ${text}`);
    });
    expect(english.some(([, html]) => html.includes('VPSidebar'))).toBe(true);
    expect([...new Set(menus)]).toEqual([]);
  });

  test('types are explained in English', () => {
    const api = english.filter(([path]) => path.startsWith('/en/reference/api/'));
    expect(api.length).toBeGreaterThan(20);
    // names of tables and documents, dates: never a sentence
    const sentences = api.flatMap(([path, html]) =>
      texts(main(html))
        .filter((text) => /[\u4e00-\u9fff]{6}|[\u4e00-\u9fff][，。；]/.test(text))
        .map((text) => `${path}: ${text}`),
    );
    expect(sentences).toEqual([]);
  });

  test.each(['data-2021', 'data-2019', 'command'])('%s', (name) => {
    const html = new Map(english).get(`/en/reference/${name}.html`) ?? '';
    expect(texts(main(html)).filter((text) => /[\u4e00-\u9fff]{3}|\d 字/.test(text))).toEqual([]);
  });
});

test('Chinese pages explain types in Chinese alone', () => {
  const api = pages.filter(([path]) => path.startsWith('/reference/api/'));
  const sentences = api.flatMap(([path, html]) =>
    texts(main(html))
      .filter((text) => /^[A-Z](?:[a-z]+[ ,]+){4}/.test(text))
      .map((text) => `${path}: ${text}`),
  );
  expect(api.length).toBeGreaterThan(20);
  expect(sentences).toEqual([]);
});

describe('a text that says everything twice', () => {
  test.each([
    ['一句话。 One sentence.', '一句话。', 'One sentence.'],
    ['读 `a。 B` 一类。\n`parse` throws.', '读 `a。 B` 一类。', '`parse` throws.'],
    ['表名。 Its name, e.g. 表三.', '表名。', 'Its name, e.g. 表三.'],
    ['甲。 乙，见 Word。 The first. The second.', '甲。 乙，见 Word。', 'The first. The second.'],
    ['先说中文。\n\nThen English.', '先说中文。', 'Then English.'],
    ['| `a` | 甲。<br />A first. | `b` |', '| `a` | 甲。 | `b` |', '| `a` | A first. | `b` |'],
  ])('%j', (both, zh, en) => {
    expect(inLanguage(both, 'zh-CN')).toBe(zh);
    expect(inLanguage(both, 'en')).toBe(en);
  });

  test.each([
    '只有中文。',
    'English alone.',
    '## 标题\n\nText under it.',
    '```ts\n// 注。 Comment.\n```',
    '没有则为 undefined',
  ])('%j says it once and is left alone', (once) => {
    expect(inLanguage(once, 'zh-CN')).toBe(once);
    expect(inLanguage(once, 'en')).toBe(once);
  });
});
