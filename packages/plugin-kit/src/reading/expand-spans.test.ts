import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spannedTable, type SpannedTable } from '../../../../tests/arbitraries/spans.ts';
import { cellBudget } from './cell-budget.ts';
import { expandSpans } from './expand-spans.ts';
import type { ReadCell } from './read-table.ts';

const word = fc.string({ minLength: 1, maxLength: 4 });

describe('expanding spans', () => {
  test('puts every cell at every position it covers, marked beyond the first', () => {
    fc.assert(
      fc.property(spannedTable(word), fc.boolean(), (table, positioned) => {
        const grid = expandSpans(rowsOf(table, positioned), cellBudget());
        const expected = table.covering.map((row, y) =>
          row.map((cell, x) => ({
            text: cell.text,
            place: { path: `${String(cell.row)},${String(cell.column)}` },
            ...(cell.row === y && cell.column === x ? {} : { continued: true }),
          })),
        );
        expect(grid).toEqual(expected);
      }),
    );
  });

  test('puts what continues a cell at the columns the row gives it', () => {
    const above = cell('a', 2);
    const grid = expandSpans(
      [
        [above, cell('b')],
        [{ ...cell('hidden', 1), continues: above }, cell('c'), cell('d')],
      ],
      cellBudget(),
    );
    expect(grid.map((row) => row.map(({ text, continued }) => [text, continued === true]))).toEqual(
      [
        [
          ['a', false],
          ['a', true],
          ['b', false],
        ],
        [
          ['a', true],
          ['c', false],
          ['d', false],
        ],
      ],
    );
  });

  test('ends spans with the table', () => {
    const grid = expandSpans([[cell('a', 1, 9)], [cell('b')]], cellBudget());
    expect(grid.map((row) => row.map(({ text }) => text))).toEqual([['a'], ['a', 'b']]);
  });

  test('leaves positions blank that no cell covers', () => {
    const grid = expandSpans([[{ ...cell('a'), column: 2 }]], cellBudget());
    expect(grid.map((row) => row.map(({ text }) => text))).toEqual([['', '', 'a']]);
  });

  test('keeps rows as long as they are', () => {
    const grid = expandSpans([[cell('a'), cell('b')], [cell('c')], []], cellBudget());
    expect(grid.map((row) => row.length)).toEqual([2, 1]);
  });

  test('stops at its limits and says so', () => {
    const wide = cellBudget();
    expandSpans([Array.from({ length: 100_000 }, () => cell('x'))], wide);
    expect(wide.exceeded).toBe(true);

    const many = cellBudget(10_000);
    const grid = expandSpans(
      [[cell('x', 1000, 65_534)], ...Array.from({ length: 50_000 }, () => [])],
      many,
    );
    expect(many.exceeded).toBe(true);
    expect(grid.length).toBeLessThan(20);
  });
});

function rowsOf({ rows, cells }: SpannedTable, positioned: boolean): ReadCell[][] {
  return Array.from({ length: rows }, (_, y) =>
    cells
      .filter(({ row }) => row === y)
      .map(({ row, column, text, columnSpan, rowSpan }) => ({
        ...cell(text, columnSpan, rowSpan),
        place: { path: `${String(row)},${String(column)}` },
        ...(positioned ? { column } : {}),
      })),
  );
}

function cell(text: string, columnSpan = 1, rowSpan = 1): ReadCell {
  return { blocks: [{ type: 'paragraph', text, place: {} }], place: {}, columnSpan, rowSpan };
}
