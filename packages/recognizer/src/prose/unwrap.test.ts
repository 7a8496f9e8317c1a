import { expect, test } from 'vitest';
import type { TextItem } from '../items/item.ts';
import { unwrapper } from './unwrap.ts';

const items = (...lines: string[]): TextItem[] =>
  lines.map((text, i) => ({ type: 'text', text, place: { line: i + 1 } }));
const unwrap = (...lines: string[]): string[] =>
  unwrapper(items(...lines))(items(...lines)).map((i) => i.text);
const full = '政府信息公开工作年度培训检查监督保障组织领导推进规范及时准确网站平台';

test('lines wrapped at the width of a page are one paragraph', () => {
  expect(
    unwrap(full, full, full, full, '到此为止。', '（一）甲', `${full.slice(1)}，`, '乙。'),
  ).toEqual([`${full.repeat(4)}到此为止。`, '（一）甲', `${full.slice(1)}，乙。`]);
});

test('an indented line opens a paragraph', () => {
  const [first, second] = unwrap(full, full, full, full, `　　${full.slice(2)}`);
  expect([first, second]).toEqual([full.repeat(4), `　　${full.slice(2)}`]);
});

test.each([
  ['paragraphs of their own length', ['甲。', `${full}。`, `${full}${full}${full}。`, '乙。']],
  ['a list of short lines', ['甲', '乙', '丙', '丁', '戊']],
])('%s stay apart', (_, lines) => {
  expect(unwrap(...lines)).toEqual(lines);
});
