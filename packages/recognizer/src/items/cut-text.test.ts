import { expect, test } from 'vitest';
import { form2021 } from '../testing/published-text.ts';
import { cutText } from './cut-text.ts';
import type { TextItem } from './item.ts';

const item = (text: string): TextItem => ({ type: 'text', text, place: { line: 3, column: 1 } });
const cut = (text: string): string[] => cutText(item(text)).map((piece) => piece.text);
const [one = '', two = ''] = form2021.sections.map((s) => s.label);
const long = '本年度各项工作按照要求有序推进，公开信息若干条，群众满意。';

test('text that runs on over headings is cut at them', () => {
  expect(cut(`${long}${one}${long}${two}（有关情况附表）${long}`)).toEqual([
    long,
    one,
    long,
    `${two}（有关情况附表）`,
    long,
  ]);
});

test('each piece knows its column', () => {
  const pieces = cutText(item(`${long}${one}${long}`));
  expect(pieces.map(({ place }) => place.column)).toEqual([
    1,
    long.length + 1,
    long.length + one.length + 1,
  ]);
});

test.each([
  ['a short line', one],
  ['a sentence that counts 一、二、三', `${long}一、加强领导；二、完善制度；三、强化培训。${long}`],
  [
    'a sentence that names sections',
    `${long}包括${form2021.sections.map((s) => s.heading).join('、')}。`,
  ],
])('%s stays whole', (_, text) => {
  expect(cut(text)).toEqual([text]);
});

test('a long text of ordinals takes no time', () => {
  const started = performance.now();
  expect(cut('一、'.repeat(100_000))).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(1000);
});
