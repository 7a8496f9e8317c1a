import { readPointer, type Draft } from '@gongkai/plugin-kit';

/** 若干单元格之和；有一格未填即为 null。 The sum of cells; null where one of them is not stated. */
export function sumOf(draft: Draft, addresses: readonly string[]): number | null {
  let sum = 0;
  for (const address of addresses) {
    const value = readPointer(draft, address);
    if (typeof value !== 'number') return null;
    sum += value;
  }
  // Amounts have up to a few decimals; adding them must not leave a tail such as 0.30000000000000004.
  return Number(sum.toPrecision(15));
}
