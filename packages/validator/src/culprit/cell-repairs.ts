import { equationSystem } from '../reconcile/equation-system.ts';
import { misprint } from './digits.ts';
import { gap, possible, type Case, type Repair } from './repair.ts';

/**
 * 只改一格：该格须在每一条不成立的等式中，且各等式所差的数一致。
 * One cell: it stands in every failed equation, and all of them miss the same amount.
 */
export function cellRepairs({ form, figures, before }: Case): Repair[] {
  const { equations } = equationSystem(form);
  const missing = equations.flatMap(({ left, right }, index) => {
    const difference = gap(before, 2 * index);
    if (Number.isNaN(difference) || difference === 0) return [];
    // A cell at left that grows makes the gap larger, one at right makes it smaller.
    return [
      new Map([
        ...left.map((position) => [position, -difference] as const),
        ...right.map((position) => [position, difference] as const),
      ]),
    ];
  });
  const [first = new Map<number, number>(), ...others] = missing;
  return Array.from(first).flatMap(([position, change]): Repair[] => {
    if (!others.every((other) => other.get(position) === change)) return [];
    const stated = figures[position] ?? NaN;
    const value = stated + change;
    if (!possible(form, position, value)) return [];
    const total = equations.some(({ right }) => right.length === 1 && right[0] === position);
    return [
      {
        kind: misprint(stated, value) ?? (total ? 'total' : 'cell'),
        at: form.cells[position]?.address ?? '',
        positions: [position],
        values: [value],
      },
    ];
  });
}
