import fc from 'fast-check';
import type { Range } from '../cell-reference.ts';
import type { WrittenCell } from './write-workbook.ts';

/** A table to write, and the texts a reader must find at every position. */
export interface LinedTable {
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly merges: readonly Range[];
  readonly expected: readonly (readonly string[])[];
}

const text = fc.stringMatching(/^[一-龥（）A-Za-z0-9.,<&>"' ]{0,6}[一-龥]$/);
const figure = fc.oneof(fc.nat(9999), fc.double({ noNaN: true, noDefaultInfinity: true }));
const content: fc.Arbitrary<WrittenCell> = fc.oneof(
  { weight: 3, arbitrary: figure },
  { weight: 2, arbitrary: text },
  { weight: 2, arbitrary: fc.constant(null) },
);

/** Random tables with merged cells that do not overlap; every row and every column begins somewhere. */
export const linedTable: fc.Arbitrary<LinedTable> = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 2, max: 7 }))
  .chain(([height, width]) =>
    fc.record({
      rows: fc.array(fc.array(content, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
      corners: fc.array(fc.tuple(fc.nat(height - 1), fc.nat(width - 1), fc.nat(2), fc.nat(2)), {
        maxLength: 4,
      }),
      edge: text,
    }),
  )
  .map(({ rows, corners, edge }) => {
    // a header row and a label column, so that no row or column is blank altogether
    const all = [
      [edge, ...(rows[0] ?? []).map((_, i) => `列${String(i)}`)],
      ...rows.map((row, i) => [`行${String(i)}`, ...row]),
    ];
    return { rows: all, ...merged(all, corners) };
  });

function merged(
  rows: readonly (readonly WrittenCell[])[],
  corners: readonly (readonly [number, number, number, number])[],
): Pick<LinedTable, 'merges' | 'expected'> {
  const expected = rows.map((row) => row.map(shown));
  const taken = rows.map((row) => row.map(() => false));
  const merges: Range[] = [];
  for (const [row, column, down, right] of corners) {
    const from = { row: row + 1, column: column + 1 };
    const to = {
      row: Math.min(from.row + down, rows.length - 1),
      column: Math.min(from.column + right, (rows[0]?.length ?? 1) - 1),
    };
    const area = taken
      .slice(from.row, to.row + 1)
      .flatMap((flags) => flags.slice(from.column, to.column + 1));
    if (area.length === 1 || area.includes(true)) continue;
    merges.push({ from, to });
    for (let i = from.row; i <= to.row; i++) {
      for (let j = from.column; j <= to.column; j++) {
        (taken[i] ?? [])[j] = true;
        (expected[i] ?? [])[j] = shown(rows[from.row]?.[from.column] ?? null);
      }
    }
  }
  return { merges, expected };
}

/** Plain decimals: what JavaScript prints, without an exponent. */
function shown(cell: WrittenCell): string {
  if (typeof cell === 'number') {
    return /e/.test(String(cell)) ? decimal(cell) : String(cell === 0 ? 0 : cell);
  }
  return typeof cell === 'string' ? cell : '';
}

function decimal(value: number): string {
  const [, sign = '', digits = '', exponent = ''] =
    /^(-?)([\d.]+)e([+-]\d+)$/.exec(String(value)) ?? [];
  const [whole = '', fraction = ''] = digits.split('.');
  const point = whole.length + Number(exponent);
  const all = whole + fraction;
  return point <= 0 ? `${sign}0.${'0'.repeat(-point)}${all}` : `${sign}${all.padEnd(point, '0')}`;
}
