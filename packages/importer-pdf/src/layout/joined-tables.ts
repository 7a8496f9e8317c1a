import { enumerated } from './enumerated.ts';
import type { PageTable, TableCell } from './page-table.ts';
import { continueCells } from './continued-cells.ts';

/** Edges of a table are no further apart than this from page to page. */
const sameEdge = 4;
const longestHeader = 8;

type Row = readonly TableCell[];

/** Whether a table at the top of a page goes on with one at the bottom of the page before. */
export function isContinued(above: PageTable, below: PageTable): boolean {
  const near = (a = 0, b = 0): boolean => Math.abs(a - b) <= sameEdge;
  return (
    above.kept === below.kept &&
    near(above.columns[0], below.columns[0]) &&
    near(above.columns.at(-1), below.columns.at(-1))
  );
}

/**
 * Two parts of a table as one. Their inner columns may differ; a header that the second repeats is left
 * out; cells that the page break cut in two are whole again.
 */
export function joinTables(above: PageTable, below: PageTable): PageTable {
  const columns = union(above.columns, below.columns);
  const upper = onColumns(above, columns);
  const lower = onColumns(below, columns);
  const rest = lower.slice(repeatedHeader(upper, lower));
  return { ...above, columns, rows: continueCells(upper, rest) };
}

function union(a: readonly number[], b: readonly number[]): number[] {
  const all: number[] = [];
  for (const at of [...a, ...b].sort((x, y) => x - y)) {
    if (at - (all.at(-1) ?? -Infinity) > sameEdge) all.push(at);
  }
  return all;
}

/** The rows of a table on finer columns. */
function onColumns({ columns, rows }: PageTable, finer: readonly number[]): Row[] {
  const source = finer.slice(1).map((right, i) => {
    const middle = ((finer[i] ?? 0) + right) / 2;
    const next = columns.findIndex((at) => at > middle);
    return next === -1 ? columns.length - 2 : Math.max(0, next - 1);
  });
  return rows.map((row) => source.map((i) => row[i] as TableCell));
}

/** How many rows of the second part repeat the first rows of the table. */
function repeatedHeader(upper: readonly Row[], lower: readonly Row[]): number {
  let count = 0;
  while (count < Math.min(longestHeader, upper.length, lower.length - 1)) {
    const [first = [], again = []] = [upper[count], lower[count]];
    const isSame = first.every((cell, i) => cell.text === again[i]?.text);
    if (!isSame || !isHeader(again)) break;
    count++;
  }
  return count;
}

/** Headers have neither figures nor numbered labels. */
function isHeader(row: Row): boolean {
  return row.every(({ text }) => !/^[\d.,]+$/.test(text) && !enumerated.test(text));
}
