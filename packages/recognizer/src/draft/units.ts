import type { Cell } from '@gongkai/plugin-kit';

/** 钱的单位合多少元。 Units of money in yuan. */
const yuan: ReadonlyMap<string, number> = new Map([
  ['元', 1],
  ['百元', 100],
  ['千元', 1000],
  ['万元', 10_000],
  ['亿元', 100_000_000],
]);

/**
 * 带单位的数折合为该格的单位；单位不合（件与元）则没有。
 * A figure with a unit, in the unit of its cell; none where the units do not go together.
 */
export function figureInUnit(cell: Cell, value: number, unit: string): number | undefined {
  const money = yuan.get(unit);
  if (cell.kind !== 'amount') {
    return money === undefined && Number.isInteger(value) ? value : undefined;
  }
  if (money === undefined) return undefined;
  // the form prints no unit here, so the figure stands as it is written
  if (cell.unit === undefined) return value;
  const own = yuan.get(cell.unit);
  return own === undefined ? undefined : Number(((value * money) / own).toPrecision(15));
}
