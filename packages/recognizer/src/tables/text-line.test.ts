import { describe, expect, test } from 'vitest';
import { formLabels } from '../labels/form-labels.ts';
import { form2021 } from '../testing/published-text.ts';
import { textLine } from './text-line.ts';

const labels = formLabels(form2021);
const line = (text: string): string[] | undefined =>
  textLine({ type: 'text', text, place: { line: 1, column: 1 } }, labels)?.cells.map(
    (cell) => cell.text,
  );

describe('a line of a table', () => {
  test.each([
    ['规章', ['规章']],
    ['0', ['0']],
    ['规章 0 0 11', ['规章', '0', '0', '11']],
    ['规章          2               0        11', ['规章', '2', '0', '11']],
    ['309      17      88', ['309', '17', '88']],
    ['信息内容 本年制发件数 本年废止件数', ['信息内容', '本年制发件数', '本年废止件数']],
    ['其他文件 186 86', ['其他文件', '186', '86']],
  ])('%s', (text, cells) => {
    expect(line(text)).toEqual(cells);
  });

  test('knows the column of each cell', () => {
    const cells = textLine(
      { type: 'text', text: ' 规章  12', place: { line: 7, column: 1 } },
      labels,
    )?.cells;
    expect(cells?.map(({ place }) => place)).toEqual([
      { line: 7, column: 2 },
      { line: 7, column: 6 },
    ]);
  });
});

test.each([
  '2023 年以来，我街道办理行政许可 12 件。',
  '全年公开信息 77 篇',
  '本年度共举办培训3次，发布信息128条，答复咨询56件。',
  '一、总体情况',
])('%s is prose', (text) => {
  expect(line(text)).toBeUndefined();
});
