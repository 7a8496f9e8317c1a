import type { Case, Repair } from './repair.ts';
import { rowsWithTotal } from './rows.ts';

/** 两行整行互换，连同总计。 Two rows changed places, totals included. */
export function swapRepairs({ form, figures }: Case): Repair[] {
  const rows = rowsWithTotal(form).map(({ address, parts, total }) => ({
    address,
    positions: [...parts, total],
  }));
  const valuesOf = (positions: readonly number[]): number[] =>
    positions.map((position) => figures[position] ?? NaN);
  return rows.flatMap((row, index) =>
    rows
      .slice(index + 1)
      .filter(({ positions }) => positions.length === row.positions.length)
      .map((other): Repair => ({
        kind: 'swapped',
        at: row.address,
        other: other.address,
        positions: [...row.positions, ...other.positions],
        values: [...valuesOf(other.positions), ...valuesOf(row.positions)],
      })),
  );
}
