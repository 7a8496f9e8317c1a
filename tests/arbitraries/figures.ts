import fc from 'fast-check';
import type { Cell, Form } from '@gongkai/plugin-kit';

/** Address → figure, for every cell of a form. */
export type Figures = ReadonlyMap<string, number>;

/** Figures of a sound report: drawn cell by cell, then every equation of the form made to hold. */
export function soundFigures(form: Form): fc.Arbitrary<Figures> {
  return fc
    .tuple(...form.cells.map(figure))
    .map((values) =>
      settled(form, new Map(form.cells.map((cell, i) => [cell.address, values[i] ?? 0]))),
    );
}

/** Small figures and zeros are what reports hold; large ones must work too. */
function figure(cell: Cell): fc.Arbitrary<number> {
  switch (cell.kind) {
    case 'count':
      return fc.oneof(
        { arbitrary: fc.constant(0), weight: 2 },
        { arbitrary: fc.integer({ min: 0, max: 99 }), weight: 3 },
        { arbitrary: fc.integer({ min: 0, max: 9_999_999 }), weight: 1 },
      );
    case 'change':
      return fc.integer({ min: -999, max: 999 });
    case 'amount':
      // four decimals: amounts in 万元 are kept to the yuan
      return fc.integer({ min: 0, max: 9_999_999_999 }).map((yuan) => yuan / 10_000);
  }
}

/**
 * Adjusts the drawn figures so that every equation holds. What stands alone at the right of an
 * equation is a total and is set; where the right side has two terms the last one takes the rest, or
 * the first one at left grows when there is no rest. Columns come before rows, because a row total
 * that is right makes the equations of the column of totals right.
 */
export function settled(form: Form, drawn: Figures): Figures {
  const figures = new Map(drawn);
  const sum = (addresses: readonly string[]): number =>
    addresses.reduce((total, address) => total + (figures.get(address) ?? 0), 0);
  const order = (axis: 'row' | 'column', right: number): number =>
    (axis === 'row' ? 10 : 0) + right;
  const equations = [...form.equations].sort(
    (a, b) => order(a.axis, a.right.length) - order(b.axis, b.right.length),
  );
  for (const { left, right, at } of equations) {
    const others = right.filter((address) => address !== at);
    const rest = sum(left) - sum(others);
    const [first] = left;
    if (rest < 0 && first !== undefined) figures.set(first, (figures.get(first) ?? 0) - rest);
    figures.set(at, Math.max(rest, 0));
  }
  return figures;
}
