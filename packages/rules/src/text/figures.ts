import { pointerKeys, type Draft } from '@gongkai/plugin-kit';

/** 若干单元格之和；有一格未填即为 null。 The sum of cells; null where one of them is not stated. */
export function sumOf(draft: Draft, addresses: readonly string[]): number | null {
  let sum = 0;
  for (const address of addresses) {
    const value = figureAt(draft, address);
    if (value === undefined) return null;
    sum += value;
  }
  if (Number.isInteger(sum)) return sum;
  // Amounts have up to a few decimals; adding them must not leave a tail such as 0.30000000000000004.
  return Number(sum.toPrecision(15));
}

/** 表中的地址拆开一次就记住；地址都来自表样，数目有限。 Addresses of cells, taken apart once; all of them come from a form. */
const taken = new Map<string, readonly string[]>();

function keysOf(address: string): readonly string[] {
  const known = taken.get(address);
  if (known !== undefined) return known;
  const keys = pointerKeys(address);
  taken.set(address, keys);
  return keys;
}

/** 一格的数；没有填的为 undefined。 The figure of a cell; undefined where it is not stated. */
function figureAt(draft: Draft, address: string): number | undefined {
  let value: unknown = draft;
  for (const key of keysOf(address)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return typeof value === 'number' ? value : undefined;
}
