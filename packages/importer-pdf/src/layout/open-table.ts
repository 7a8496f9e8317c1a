import type { Budget } from '../filters/budget.ts';
import { enumerated } from './enumerated.ts';
import { isFigure, lineParts, type LinePart } from './line-parts.ts';
import { columnsOf, spanOf, type OpenColumn } from './open-columns.ts';
import { openRows } from './open-rows.ts';
import type { PageTable, TableCell } from './page-table.ts';
import type { TextLine } from './text-line.ts';

/** Lines further apart than this many sizes belong to different tables. */
const widestGap = 3.5;
/** So many lines of labels may stand between two lines of figures. */
const mostLabelLines = 4;
/** So many pieces of the lines above say where columns are. */
const mostPieces = 60;

interface PartedLine {
  readonly line: TextLine;
  readonly parts: readonly LinePart[];
}

/**
 * Tables without lines: runs of lines whose pieces stand below each other in columns. Gives them and the
 * lines that belong to none.
 */
export function openTables(
  lines: readonly TextLine[],
  page: number,
  budget: Budget,
): { tables: PageTable[]; rest: TextLine[] } {
  const parted = lines.map((line): PartedLine => ({ line, parts: lineParts(line) }));
  const tables: PageTable[] = [];
  const rest: TextLine[] = [];
  for (const run of runsOf(parted)) {
    const count = run.reduce((sum, { parts }) => sum + parts.length, 0);
    budget.takeSteps(Math.floor((count * count) / 8));
    if (isTable(run)) tables.push(tableOf(run, page));
    else rest.push(...run.map(({ line }) => line));
  }
  return { tables, rest };
}

/** Lines that may make a table together: from one of several pieces on, as long as columns go on. */
function runsOf(lines: readonly PartedLine[]): PartedLine[][] {
  const runs: PartedLine[][] = [];
  for (let start = 0; start < lines.length;) {
    const end = (lines[start]?.parts.length ?? 0) >= 2 ? runEnd(lines, start) : start;
    runs.push(lines.slice(start, end + 1));
    start = end + 1;
  }
  return runs;
}

/** The last line near the ones before it that has several pieces, or a figure below one of theirs. */
function runEnd(lines: readonly PartedLine[], start: number): number {
  let beside: LinePart[] = [];
  let edge = Infinity;
  let end = start;
  for (let i = start; i < lines.length && i - end <= mostLabelLines; i++) {
    const { parts = [] } = lines[i] ?? {};
    if (i > start && !isNear(lines[i - 1], lines[i])) break;
    const isBelow = parts.some((part) => isFigure(part.text) && beside.some(isOver(part)));
    if (parts.length >= 2 || isBelow) end = i;
    beside = [...beside, ...parts.slice(1)].slice(-mostPieces);
    edge = Math.min(edge, parts[1]?.left ?? Infinity);
  }
  while (isLabelEnd(lines[end], lines[end + 1], edge)) end++;
  return end;
}

function isOver(part: LinePart): (other: LinePart) => boolean {
  return (other) => Math.min(part.right, other.right) > Math.max(part.left, other.left);
}

/** A line close below that ends before the figures begin: the rest of the last label. */
function isLabelEnd(
  above: PartedLine | undefined,
  below: PartedLine | undefined,
  edge: number,
): boolean {
  const [part, second] = below?.parts ?? [];
  if (above === undefined || below === undefined || part === undefined) return false;
  const isClose = below.line.baseline - above.line.baseline <= 1.4 * below.line.size;
  return isClose && second === undefined && part.right <= edge && !enumerated.test(part.text);
}

function isNear(above: PartedLine | undefined, below: PartedLine | undefined): boolean {
  if (above === undefined || below === undefined) return false;
  return below.line.baseline - above.line.baseline <= widestGap * below.line.size;
}

/** A line of contacts has gaps too; a table has figures below each other. */
function isTable(run: readonly PartedLine[]): boolean {
  const rows = run.filter(({ parts }) => parts.length >= 2);
  const figures = rows.filter(({ parts }) => parts.slice(1).some(({ text }) => isFigure(text)));
  const wide = rows.filter(({ parts }) => parts.length >= 3);
  return (wide.length >= 1 && rows.length >= 2 && figures.length >= 1) || figures.length >= 3;
}

function tableOf(run: readonly PartedLine[], page: number): PageTable {
  const columns = columnsOf(run.map(({ parts }) => parts));
  const rows = openRows(run.map(({ parts }) => parts));
  let kept = true;
  const matrix = rows.map((parts): TableCell[] => {
    const { cells, clear } = cellsOf(parts, columns, page);
    kept &&= clear;
    return cells;
  });
  const [first, last] = [columns[0], columns.at(-1)];
  return {
    page,
    box: boxAround(run.flatMap(({ parts }) => parts)),
    columns: [...columns.map(({ left }) => left), last?.right ?? first?.left ?? 0],
    rows: matrix,
    kept,
  };
}

/** The pieces of a row in its columns; `clear` unless a piece belongs to none or several fight for one. */
function cellsOf(
  parts: readonly LinePart[],
  columns: readonly OpenColumn[],
  page: number,
): { cells: TableCell[]; clear: boolean } {
  const taken: LinePart[][] = columns.map(() => []);
  const owner = columns.map((_, i) => i);
  let clear = true;
  for (const part of parts.toSorted((a, b) => a.line.baseline - b.line.baseline)) {
    const span = spanOf(part, columns);
    const [from, to] = span;
    if (from > to || (from < to && isFigure(part.text))) clear = false;
    const first = owner[Math.min(from, columns.length - 1)] ?? 0;
    const sameLine = taken[first]?.some(({ line }) => line.baseline === part.line.baseline);
    if (sameLine === true) clear = false;
    taken[first]?.push(part);
    for (let i = from; i <= to; i++) if (taken[i]?.length === 0) owner[i] = first;
  }
  const cells = taken.map((own, i): TableCell => ({
    text: own.map(({ text }) => text).join(own.some(({ text }) => isFigure(text)) ? '\n' : ''),
    page,
    full: false,
    box: own.length > 0 ? boxAround(own) : boxAround(parts, columns[i]),
  }));
  return { cells: columns.map((_, i) => cells[owner[i] ?? i] as TableCell), clear };
}

function boxAround(parts: readonly LinePart[], column?: OpenColumn): TableCell['box'] {
  return {
    left: column?.left ?? Math.min(...parts.map(({ left }) => left)),
    right: column?.right ?? Math.max(...parts.map(({ right }) => right)),
    top: Math.min(...parts.map(({ line }) => line.top)),
    bottom: Math.max(...parts.map(({ line }) => line.baseline)),
  };
}
