import type { Range } from '../cell-reference.ts';
import type { Extent } from '../sheet.ts';

/** 连着这么多空行，就不是表，是画了框线的空白。 More blank rows than this are no table but an empty area with lines. */
const most = 3;

/**
 * 表中没有字的行：有框线，紧接有字的行，不在合并格之下。没有填数的一行仍是表的一行。
 * The rows of tables that say nothing: lined, right below one that says something, under no merged cell.
 * A row whose figures nobody filled in is still a row of its table.
 */
export function blankRows(
  said: ReadonlySet<number>,
  borders: ReadonlyMap<number, Extent>,
  merges: readonly Range[],
): number[] {
  const found: number[] = [];
  for (const row of said) {
    if (!borders.has(row)) continue;
    let end = row + 1;
    while (borders.has(end) && !said.has(end) && end - row <= most + 1) end += 1;
    if (end - row - 1 > most) continue;
    for (let blank = row + 1; blank < end; blank++) found.push(blank);
  }
  if (found.length === 0) return found;
  const under = new Set(
    merges.flatMap(({ from, to }) => found.filter((row) => row > from.row && row <= to.row)),
  );
  return found.filter((row) => !under.has(row));
}
