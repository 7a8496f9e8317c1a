import { cellRanges, type Position } from './cell-ranges.ts';

/**
 * 合计的公式：各加数都填了才有数，没有填齐就空着，不把空格当作 0。
 * The formula of a total: it has a value once every part is filled in, and none before; a blank never
 * counts as 0.
 */
export function totalFormula(parts: readonly Position[]): string {
  const list = cellRanges(parts).join(',');
  return `IF(COUNT(${list})<${String(parts.length)},"",SUM(${list}))`;
}
