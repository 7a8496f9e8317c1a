import type { Form } from '@gongkai/plugin-kit';

/** 勾稽关系的哪一边。 The side of an equation. */
export type Side = 'left' | 'right';

/**
 * 一格参与的各条勾稽关系的两边：同处一条线的加数在左、合计在右。一格在两条线上的，以它在合计一边为准。
 * The two sides of the equations a cell takes part in, by cell: addends at left, what they come to at right.
 * A cell on both is shown as what others come to.
 */
export function sidesOf(form: Form, address: string): ReadonlyMap<string, Side> {
  const sides = new Map<string, Side>();
  for (const { left, right } of form.equations) {
    if (!left.includes(address) && !right.includes(address)) continue;
    for (const cell of left) if (!sides.has(cell)) sides.set(cell, 'left');
    for (const cell of right) sides.set(cell, 'right');
  }
  return sides;
}
