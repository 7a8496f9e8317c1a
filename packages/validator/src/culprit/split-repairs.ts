import { rowsWithTotal } from './rows.ts';
import type { Case, Repair } from './repair.ts';

/**
 * 一个数的各位被拆到同一行相邻两格：合到其中一格，另一格为 0。
 * The digits of one figure stand in two neighbouring cells of a row: joined in one of them, the other is 0.
 */
export function splitRepairs({ form, figures }: Case): Repair[] {
  return rowsWithTotal(form).flatMap(({ parts, total }) => {
    const row = [...parts, total];
    return row.slice(1).flatMap((second, index): Repair[] => {
      const first = row[index] ?? second;
      const [head = NaN, tail = NaN] = [figures[first], figures[second]];
      // A figure does not begin with 0 and its digits hold no sign.
      if (!(head > 0 && tail >= 0)) return [];
      const joined = Number(`${String(head)}${String(tail)}`);
      if (!Number.isSafeInteger(joined)) return [];
      const [a = '', b = ''] = [first, second].map((position) => form.cells[position]?.address);
      const positions = [first, second];
      return [
        { kind: 'split', at: a, other: b, positions, values: [joined, 0] },
        { kind: 'split', at: b, other: a, positions, values: [0, joined] },
      ];
    });
  });
}
