import { enumerated } from './enumerated.ts';
import type { TableCell } from './page-table.ts';

type Row = readonly TableCell[];

/** Cells above and below a page break that stand in the same columns. */
interface Pair {
  readonly above: TableCell;
  readonly below: TableCell;
  /** One of them covers several rows: a label of a group. */
  readonly tall: boolean;
}

/**
 * The rows of both parts, cells that a page break cut in two made whole: labels of groups that cover
 * rows on both pages, and a row of which a line or two of its label came onto the next page.
 */
export function continueCells(upper: readonly Row[], lower: readonly Row[]): Row[] {
  const pairs = pairsOf(upper, lower);
  const replaced = new Map<TableCell, TableCell>();
  for (const pair of pairs.filter(({ tall }) => tall)) {
    if (!isOneLabel(pair)) continue;
    pair.above.text += pair.below.text;
    replaced.set(pair.below, pair.above);
  }
  const rows = lower.map((row) => row.map((cell) => replaced.get(cell) ?? cell));
  const rest = pairs.filter(({ below }) => !replaced.has(below));
  if (!isOneRow(rest)) return [...upper, ...rows];
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
      const tall = upper.at(-2)?.[from] === above || lower[1]?.[from] === below;
      if (isSameWidth) pairs.push({ above, below, tall });
    }
    from = to;
  }
  return pairs;
}

function isLabel(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** The label of a group goes on, or is not printed again. */
function isOneLabel({ above, below }: Pair): boolean {
  if (above.text === '') return false;
  return (
    isLabel(above.text) &&
    (below.text === '' || (isLabel(below.text) && !enumerated.test(below.text)))
  );
}

/**
 * One row on two pages: the end of its label stands on the second page, all its figures on one of them.
 * A numbered label begins a row of its own.
 */
function isOneRow(pairs: readonly Pair[]): boolean {
  const labels = pairs.filter(({ above, below }) => isLabel(above.text) && isLabel(below.text));
  const others = pairs.filter((pair) => !labels.includes(pair));
  if (labels.length !== 1 || others.length === 0) return false;
  if (labels.some(({ below, tall }) => tall || enumerated.test(below.text))) return false;
  const isBlank = (side: 'above' | 'below'): boolean =>
    others.every((pair) => pair[side].text === '');
  return isBlank('above') !== isBlank('below');
}
