import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Drawing } from '../testing/drawing.ts';
import { outline, readPages } from '../testing/outline.ts';
import {
  pageOf,
  printedTable,
  printStyle,
  printTable,
  type PrintedTable,
} from '../testing/printed-table.ts';

/** Between which rows a page may end: not within a merged cell, whose text is on one page only. */
function breaks({ cells, heights }: PrintedTable): number[] {
  return [...heights.keys()].filter(
    (row) => row >= 2 && cells.every((cell) => cell.row >= row || cell.row + cell.rowSpan <= row),
  );
}

/** A grid of framed cells at this height; a blank text is a cell without text. */
function frames(drawing: Drawing, top: number, rows: readonly (readonly string[])[]): void {
  rows.forEach((row, i) => {
    row.forEach((text, j) => {
      const [x, width] = j === 0 ? [60, 140] : [120 + 80 * j, 80];
      drawing.frame(x, top + 20 * i, width, 20).text(x + 4, top + 14 + 20 * i, 10, text);
    });
  });
}

describe('a table over page breaks', () => {
  test('is one table, its repeated header left out, page numbers and headers too', () => {
    fc.assert(
      fc.property(
        printedTable,
        printStyle,
        fc.nat(),
        fc.boolean(),
        (table, style, choice, repeated) => {
          const possible = breaks(table);
          const at = possible[choice % possible.length];
          if (at === undefined) return;
          const pages = [
            [0, at],
            [at, table.heights.length],
          ].map(([first, end], i) => {
            const drawing = new Drawing(1400).text(200, 40, 9, '某区人民政府');
            drawing.text(280, 1370, 9, `- ${String(i + 1)} -`);
            let top = 80;
            if (i > 0 && repeated) top = printTable(drawing, table, style, top, 0, 1);
            printTable(drawing, table, style, top, first, end);
            return pageOf(drawing);
          });
          expect(outline(readPages(pages))).toEqual([table.expected]);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('a row whose label goes on on the next page is one row', () => {
    const first = new Drawing();
    frames(first, 700, [
      ['项目', '甲', '乙'],
      ['1.要求行政机关确认或重新出', '3', '0'],
    ]);
    const second = new Drawing();
    frames(second, 60, [
      ['具已获取信息', '', ''],
      ['2.其他', '1', '2'],
    ]);
    expect(outline(readPages([pageOf(first), pageOf(second)]))).toEqual([
      [
        ['项目', '甲', '乙'],
        ['1.要求行政机关确认或重新出具已获取信息', '3', '0'],
        ['2.其他', '1', '2'],
      ],
    ]);
  });

  test('a short label does not go on: what follows is a row of its own', () => {
    const first = new Drawing();
    frames(first, 700, [
      ['项目', '甲', '乙'],
      ['行政处罚', '', ''],
    ]);
    const second = new Drawing();
    frames(second, 60, [['行政强制', '84', '1']]);
    const [rows] = outline(readPages([pageOf(first), pageOf(second)])) as string[][][];
    expect(rows?.map(([label]) => label)).toEqual(['项目', '行政处罚', '行政强制']);
  });

  test('a numbered row without figures is a row of its own', () => {
    const first = new Drawing();
    frames(first, 700, [
      ['项目', '甲', '乙'],
      ['1.重复申请', '3', '0'],
    ]);
    const second = new Drawing();
    frames(second, 60, [
      ['2.其他', '', ''],
      ['3.无', '1', '2'],
    ]);
    const [rows] = outline(readPages([pageOf(first), pageOf(second)])) as string[][][];
    expect(rows?.map(([label]) => label)).toEqual(['项目', '1.重复申请', '2.其他', '3.无']);
  });

  test('the label of a group over the break is whole and covers the rows of both pages', () => {
    const page = (label: string, top: number, rows: readonly (readonly [string, string])[]) => {
      const drawing = new Drawing().frame(60, top, 20, 20 * rows.length);
      [...label].forEach((letter, i) => drawing.text(65, top + 14 + 12 * i, 10, letter));
      rows.forEach(([text, figure], i) => {
        drawing.frame(80, top + 20 * i, 200, 20).text(84, top + 14 + 20 * i, 10, text);
        drawing.frame(280, top + 20 * i, 60, 20).text(300, top + 14 + 20 * i, 10, figure);
      });
      return pageOf(drawing);
    };
    const above = page('三、本', 700, [
      ['（一）予以公开', '5'],
      ['（二）部分公开', '1'],
    ]);
    const below = page('年度', 60, [
      ['（三）不予公开', '2'],
      ['（四）无法提供', '0'],
    ]);
    const label = '三、本年度';
    const { blocks } = readPages([above, below]);
    expect(blocks).toHaveLength(1);
    const [grid] = blocks;
    if (grid?.type !== 'grid') throw new Error('no grid');
    expect(grid.rows.map((row) => row.map(({ text }) => text))).toEqual([
      [label, '（一）予以公开', '5'],
      [label, '（二）部分公开', '1'],
      [label, '（三）不予公开', '2'],
      [label, '（四）无法提供', '0'],
    ]);
    expect(grid.rows.map(([first]) => first?.continued === true)).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(grid.rows.map((row) => row[2]?.place.page)).toEqual([1, 1, 2, 2]);
  });

  test('parts with other columns inside the same edges are one table', () => {
    const first = new Drawing();
    frames(first, 700, [['信息内容', '制发', '废止']]);
    const second = new Drawing();
    second.frame(60, 60, 140, 20).text(64, 74, 10, '行政许可');
    second.frame(200, 60, 160, 20).text(204, 74, 10, '9487');
    expect(outline(readPages([pageOf(first), pageOf(second)]))).toEqual([
      [
        ['信息内容', '制发', '废止'],
        ['行政许可', '9487', '9487'],
      ],
    ]);
  });

  test('two tables with text between them stay two', () => {
    const first = new Drawing();
    frames(first, 700, [['甲', '1', '2']]);
    const second = new Drawing().text(60, 110, 10, '四、结转');
    frames(second, 150, [['乙', '3', '4']]);
    expect(outline(readPages([pageOf(first), pageOf(second)]))).toEqual([
      [['甲', '1', '2']],
      '四、结转',
      [['乙', '3', '4']],
    ]);
  });
});
