import { expect, test } from 'vitest';
import { fileYear } from './file-year.ts';

test.each([
  ['年报2023.txt', 2023],
  ['2023年报告（2023终稿）.docx', 2023],
  ['2022与2023.txt', undefined],
  ['t20240130_97791.htm', undefined],
  ['report.txt', undefined],
  [undefined, undefined],
])('%s', (name, year) => {
  expect(fileYear(name)).toBe(year);
});
