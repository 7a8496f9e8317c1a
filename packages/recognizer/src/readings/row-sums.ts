import type { Equation } from '@gongkai/plugin-kit';
import { amountOf, isOpen, type Reading } from './reading.ts';

/** 一行之内的勾稽关系，以格的序号表示。 An equation within one row, by cell index. */
export interface RowSum {
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** 所涉各格中最后一格。 The last cell it needs. */
  readonly last: number;
}

/** 只涉及这一行的勾稽关系。 The equations that this row has to itself. */
export function rowSums(equations: readonly Equation[], addresses: readonly string[]): RowSum[] {
  const index = new Map(addresses.map((address, i) => [address, i]));
  return equations.flatMap(({ left, right }): RowSum[] => {
    const indexes = (side: readonly string[]): number[] =>
      side.flatMap((address) => index.get(address) ?? []);
    const l = indexes(left);
    const r = indexes(right);
    if (l.length !== left.length || r.length !== right.length) return [];
    return [{ left: l, right: r, last: Math.max(...l, ...r) }];
  });
}

/** 勾稽关系是否成立，空缺不计。含有单位等读不出数的格时不作判断，视为成立。 Whether a sum holds, blanks adding nothing. Not judged, and taken as holding, where a cell has text instead of a figure. */
export function sumHolds({ left, right }: RowSum, reading: Reading): boolean {
  const total = (side: readonly number[]): number =>
    side.reduce((sum, i) => sum + amountOf(reading[i]), 0);
  return [...left, ...right].some((i) => isOpen(reading[i])) || total(left) === total(right);
}
