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

/**
 * 勾稽关系是否成立。含有单位等读不出数的格时不作判断（视为成立）；各项有数而总计空缺则不成立。
 * Whether a sum holds. Not judged (taken as holding) where a cell has text instead of a figure; it
 * does not hold where parts have figures and the total is absent.
 */
export function sumHolds({ left, right }: RowSum, reading: Reading): boolean {
  const cells = [...left, ...right].map((i) => reading[i]);
  if (cells.some(isOpen)) return true;
  const total = (side: readonly number[]): number =>
    side.reduce((sum, i) => sum + amountOf(reading[i]), 0);
  if (right.every((i) => reading[i] === undefined)) {
    return left.every((i) => reading[i] === undefined);
  }
  return total(left) === total(right);
}
