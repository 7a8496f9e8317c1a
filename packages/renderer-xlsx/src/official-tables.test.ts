import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { figureText, readPointer, type Form, type Report } from '@gongkai/plugin-kit';
import { toView, type CellView, type TableView } from '@gongkai/plugin-kit/view';
import { forms } from '@gongkai/schema/forms';
import { soundReport } from '../../../tests/arbitraries/report.ts';
import { sheetsIn, stylesIn, xlsxOf, type ReadCell, type ReadSheet } from './testing/workbook.ts';

/** The row of a sheet at which its table begins: the first with lines. */
function topOf(sheet: ReadSheet, table: TableView): number {
  const width = table.columns.length;
  const [first] = table.groups[0]!.rows[0]!.cells;
  const top = sheet.cells.find(({ column, text }) => column === 0 && text === first!.text);
  expect(sheet.cells.filter(({ row }) => row === top!.row)).toHaveLength(width);
  return top!.row;
}

/** The cell at each position of the view, and the cell of the sheet that must be it. */
function pairs(form: Form, report: object): [CellView, ReadCell, string][] {
  const xlsx = xlsxOf(form, report);
  const [sheets, styles] = [sheetsIn(xlsx), stylesIn(xlsx)];
  return toView(form, report as Report).sections.flatMap(({ table }) => {
    if (table === undefined) return [];
    const sheet = sheets.find(({ name }) => name === table.name)!;
    const top = topOf(sheet, table);
    return table.groups
      .flatMap(({ rows }) => rows)
      .flatMap(({ cells }, y) =>
        cells.map((cell): [CellView, ReadCell, string] => {
          const at = sheet.cells.find((c) => c.row === top + y && c.column === cell.column)!;
          const { format, lined } = styles[at.style]!;
          expect(lined).toBe(true);
          if (cell.spans) {
            const [bottom, right] = [top + y + cell.rowSpan - 1, cell.column + cell.colSpan - 1];
            expect(sheet.merges).toContainEqual({ top: top + y, left: cell.column, bottom, right });
          }
          return [cell, at, format];
        }),
      );
  });
}

describe.each(Object.values(forms))('edition $edition', (form: Form) => {
  test('every cell of the official tables stands at its row and column, merged as in the form', () => {
    fc.assert(
      fc.property(soundReport(form, { unstated: true, prose: 'hostile' }), (report) => {
        for (const [cell, at] of pairs(form, report)) expect(at.text).toBe(cell.text);
      }),
      { numRuns: 10 },
    );
  });

  test('a figure is a number that shows all of its digits, what is not stated never one', () => {
    fc.assert(
      fc.property(soundReport(form, { unstated: true }), (report) => {
        for (const [cell, at, format] of pairs(form, report)) {
          if (cell.header) continue;
          const value = readPointer(report, cell.address);
          if (typeof value === 'number') {
            expect([at.type, Number(at.text)]).toEqual(['', value]);
            const decimals = figureText(value).split('.')[1]?.length ?? 0;
            expect(format).toBe(decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);
          } else expect(at.type).toBe(cell.text === '' ? '' : 'inlineStr');
          expect(at.formula).toBe('');
        }
      }),
      { numRuns: 10 },
    );
  });
});
