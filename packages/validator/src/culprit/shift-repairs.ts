import { possible, type Case, type Repair } from './repair.ts';
import { rowsWithTotal, type Row } from './rows.ts';

/**
 * 一行各数整体错开一列，总计未动：移回原列，空出的一格由总计得出。
 * The figures of a row stand one column beside their own, its total in place: moved back, what the
 * last of them must be follows from the total.
 */
export function shiftRepairs(examined: Case): Repair[] {
  return rowsWithTotal(examined.form).flatMap((row) => [
    ...shifted(examined, row, (stated, value) => [...stated.slice(1), value], 0),
    ...shifted(examined, row, (stated, value) => [value, ...stated.slice(0, -1)], -1),
  ]);
}

/** @param leaving 移回后让出的一格：原应空着。 The cell that gives way: it should have been vacant. */
function shifted(
  { form, figures }: Case,
  { address, parts, total }: Row,
  move: (stated: readonly number[], entering: number) => readonly number[],
  leaving: 0 | -1,
): Repair[] {
  const stated = parts.map((position) => figures[position] ?? NaN);
  const dropped = stated.at(leaving) ?? NaN;
  const moved = move(stated, 0).reduce((sum, value) => sum + value, 0);
  const sum = figures[total] ?? NaN;
  const entering = Number.isNaN(sum) ? dropped : sum - moved;
  // A figure that would be lost is no shift, unless it comes in again at the other end.
  const vacant = Number.isNaN(dropped) || dropped === 0;
  if (!(vacant || dropped === entering)) return [];
  const values = move(stated, entering);
  if (!values.every((value, index) => possible(form, parts[index] ?? -1, value))) return [];
  return [{ kind: 'shifted', at: address, positions: parts, values }];
}
