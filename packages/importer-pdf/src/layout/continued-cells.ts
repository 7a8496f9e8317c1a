import { enumerated } from './enumerated.ts';
import type { TableCell } from './page-table.ts';

type Row = readonly TableCell[];

/** Cells above and below a page break that stand in the same columns. */
interface Pair {
  readonly above: TableCell;
  readonly below: TableCell;
  /** Which of them cover several rows: labels of groups. */
  readonly tall: { readonly above: boolean; readonly below: boolean };
}

/**
 * The rows of both parts, cells that a page break cut in two made whole: labels of groups that cover
 * rows on both pages, and a row of which a line or two of its label came onto the next page.
 */
export function continueCells(upper: readonly Row[], lower: readonly Row[]): Row[] {
  const pairs = pairsOf(upper, lower);
  const replaced = new Map<TableCell, TableCell>();
  for (const pair of pairs.filter(isTall)) {
    if (!isOneLabel(pair)) continue;
    pair.above.text += pair.below.text;
    replaced.set(pair.below, pair.above);
  }
  const rows = lower.map((row) => row.map((cell) => replaced.get(cell) ?? cell));
  const rest = pairs.filter(({ below }) => !replaced.has(below));
  const paired = new Set(pairs.map(({ below }) => below));
  const sameCells = lower[0]?.every((cell) => paired.has(cell)) === true;
  if (!sameCells || !isOneRow(rest)) return [...upper, ...rows];
  for (const { above, below } of rest) above.text += below.text;
  return [...upper, ...rows.slice(1)];
}

function pairsOf(upper: readonly Row[], lower: readonly Row[]): Pair[] {
  const [last, first] = [upper.at(-1), lower[0]];
  if (last === undefined || first === undefined) return [];
  const pairs: Pair[] = [];
  for (let from = 0; from < first.length;) {
    const [above, below] = [last[from], first[from]];
    let to = from;
    while (to < first.length && first[to] === below) to++;
    if (above !== undefined && below !== undefined) {
      const isSameWidth =
        last.slice(from, to).every((cell) => cell === above) &&
        last[from - 1] !== above &&
        last[to] !== above;
      const tall = {
        above: upper.at(-2)?.[from] === above,
        below: lower[1]?.[from] === below,
      };
      if (isSameWidth) pairs.push({ above, below, tall });
    }
    from = to;
  }
  return pairs;
}

function isTall({ tall }: Pair): boolean {
  return tall.above || tall.below;
}

function isLabel(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/**
 * The label of a group that is not printed again beside its rows on the second page, or that fills its
 * cell and goes on there. A cell of one row may be anything.
 */
function isOneLabel({ above, below, tall }: Pair): boolean {
  if (!tall.below || !isLabel(above.text)) return false;
  if (below.text === '') return true;
  return above.full && isLabel(below.text) && !enumerated.test(below.text);
}

/**
 * One row on two pages: its label is as long as the cell is wide and goes on on the second page, all its
 * figures stand on one of them. A numbered label begins a row of its own.
 */
function isOneRow(pairs: readonly Pair[]): boolean {
  const labels = pairs.filter(({ above, below }) => isLabel(above.text) && isLabel(below.text));
  const others = pairs.filter((pair) => !labels.includes(pair));
  if (labels.length !== 1 || others.length === 0) return false;
  const mayGoOn = ({ above, below }: Pair): boolean => above.full && !enumerated.test(below.text);
  if (!labels.every((pair) => !isTall(pair) && mayGoOn(pair))) return false;
  const isBlank = (side: 'above' | 'below'): boolean =>
    others.every((pair) => pair[side].text === '');
  return isBlank('above') !== isBlank('below');
}
