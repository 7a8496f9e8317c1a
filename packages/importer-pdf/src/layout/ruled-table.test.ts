import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Drawing } from '../testing/drawing.ts';
import { outline, readPages } from '../testing/outline.ts';
import { pageOf, printedTable, printStyle, printTable } from '../testing/printed-table.ts';
import { turnedPage, turns } from '../testing/turned-page.ts';

describe('a table with lines', () => {
  test('is read cell by cell, however it is drawn and in whatever order its text is written', () => {
    fc.assert(
      fc.property(
        printedTable,
        printStyle,
        fc.record({ compress: fc.boolean(), modern: fc.boolean() }),
        (table, style, options) => {
          const drawing = new Drawing(1400).text(60, 40, 16, '一、总体情况');
          printTable(drawing, table, style, 80);
          const document = readPages([pageOf(drawing)], options);
          expect(document.diagnostics).toBeUndefined();
          expect(outline(document)).toEqual(['一、总体情况', table.expected]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('is read the same on a page that is turned, with or without the file saying so', () => {
    fc.assert(
      fc.property(printedTable, printStyle, fc.constantFrom(...turns), (table, style, turn) => {
        const drawing = new Drawing(1400);
        printTable(drawing, table, { ...style, watermark: false }, 80);
        expect(outline(readPages([turnedPage(drawing, 800, turn)]))).toEqual([table.expected]);
      }),
      { numRuns: 60 },
    );
  });

  test('marks what a cell covers beyond its first position, and says where it stands', () => {
    const drawing = new Drawing();
    const box = (x: number, y: number, w: number, h: number, text: string): unknown =>
      drawing.frame(x, y, w, h).text(x + 4, y + 14, 10, text);
    box(60, 100, 100, 40, '甲');
    box(160, 100, 100, 20, '乙');
    box(160, 120, 50, 20, '1');
    box(210, 120, 50, 20, '2');
    const { blocks } = readPages([pageOf(drawing)]);
    const cell = (text: string, place: number[], continued = false) => ({
      text,
      place: { page: 1, box: place },
      ...(continued ? { continued } : {}),
    });
    expect(blocks).toEqual([
      {
        type: 'grid',
        columns: 'kept',
        place: { page: 1, box: [60, 100, 200, 40] },
        rows: [
          [
            cell('甲', [60, 100, 100, 40]),
            cell('乙', [160, 100, 100, 20]),
            cell('乙', [160, 100, 100, 20], true),
          ],
          [
            cell('甲', [60, 100, 100, 40], true),
            cell('1', [160, 120, 50, 20]),
            cell('2', [210, 120, 50, 20]),
          ],
        ],
      },
    ]);
  });

  test('open at its sides has its outer columns all the same', () => {
    const drawing = new Drawing();
    for (const y of [100, 120, 140, 160]) drawing.line(60, y, 300, y);
    for (const x of [140, 220]) drawing.line(x, 100, x, 160);
    ['甲', '乙', '丙', '丁', '1', '2', '戊', '3', '4'].forEach((text, i) => {
      drawing.text(64 + 80 * (i % 3), 114 + 20 * Math.floor(i / 3), 10, text);
    });
    expect(outline(readPages([pageOf(drawing)]))).toEqual([
      [
        ['甲', '乙', '丙'],
        ['丁', '1', '2'],
        ['戊', '3', '4'],
      ],
    ]);
  });

  test('a number that stands out of its cell stays whole', () => {
    const drawing = new Drawing();
    for (const x of [60, 90, 120]) drawing.frame(x, 100, 30, 20).frame(x, 120, 30, 20);
    for (const [i, text] of ['甲', '乙', '丙'].entries()) drawing.text(62 + 30 * i, 114, 10, text);
    drawing.text(62, 134, 10, '5').text(91, 134, 10, '1234567').text(132, 134, 10, '8');
    expect(outline(readPages([pageOf(drawing)]))).toEqual([
      [
        ['甲', '乙', '丙'],
        ['5', '1234567', '8'],
      ],
    ]);
  });

  test('numbers that nearly touch across a line stay apart', () => {
    const drawing = new Drawing();
    for (const x of [60, 90]) drawing.frame(x, 100, 30, 20).frame(x, 120, 30, 20);
    drawing.text(62, 114, 10, '甲').text(92, 114, 10, '乙');
    drawing.text(69.6, 134, 10, '1234').text(90.4, 134, 10, '5678');
    expect(outline(readPages([pageOf(drawing)]))).toEqual([
      [
        ['甲', '乙'],
        ['1234', '5678'],
      ],
    ]);
  });

  test('vertical labels, raised note marks and figures below each other', () => {
    const drawing = new Drawing().frame(60, 100, 20, 120).frame(80, 100, 100, 120);
    ['三', '、', '本', '年', '度'].forEach((letter, i) =>
      drawing.text(65, 120 + 20 * i, 10, letter),
    );
    drawing.text(90, 120, 10, '12').text(100, 116, 6, '1').text(90, 132, 10, '34');
    expect(outline(readPages([pageOf(drawing)]))).toEqual([[['三、本年度', '12¹\n34']]]);
  });

  test('text turned on its side within an upright table is read', () => {
    const drawing = new Drawing().frame(60, 100, 20, 100).frame(80, 100, 200, 100);
    drawing.text(90, 120, 10, '本年度办理结果如下所列各项');
    drawing.raw('BT /F1 10 Tf 0 1 -1 0 74 650 Tm <4E09 3001 7ED3 679C> Tj ET');
    expect(outline(readPages([pageOf(drawing)]))).toEqual([
      [['三、结果', '本年度办理结果如下所列各项']],
    ]);
  });
});
