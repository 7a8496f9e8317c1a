import fc from 'fast-check';
import type { Form, Remark } from '@gongkai/plugin-kit';

/** A cell that is not stated; without `kind` the source does not have it at all and there is no remark. */
export type Unstated = Remark | { readonly at: string };

export const isRemark = (unstated: Unstated): unstated is Remark => 'kind' in unstated;

/** Some cells that are not stated, and how the source puts them. */
export function unstatedCells(form: Form): fc.Arbitrary<readonly Unstated[]> {
  const addresses = form.cells.map((cell) => cell.address);
  return fc
    .tuple(
      fc.subarray(addresses, { minLength: 1, maxLength: 12 }),
      fc.array(way, { minLength: 12, maxLength: 12 }),
    )
    .map(([chosen, ways]) => chosen.map((at, i) => ({ at, ...ways[i] })));
}

const way = fc.constantFrom<Omit<Remark, 'at'> | undefined>(
  { kind: 'blank', text: '' },
  { kind: 'slash', text: '/' },
  { kind: 'dash', text: '—' },
  { kind: 'dash', text: '-' },
  { kind: 'text', text: '未统计' },
  { kind: 'unreadable', text: '4l2' },
  undefined,
);
