import { widthOf } from '../content/box.ts';
import type { Glyph } from '../content/page-content.ts';
import { cellText } from './cell-text.ts';
import type { Lattice } from './lattice.ts';
import type { PageTable, TableCell } from './page-table.ts';

/** A row or column thinner than this holds no text. */
const thinnest = 5;
/** Letters of one word are no further apart than this many sizes. */
const wordGap = 0.1;
const overlap = 0.03;

/** A lattice and what stands in it, and the glyphs that stand elsewhere. */
export function ruledTable(
  lattice: Lattice,
  glyphs: readonly Glyph[],
  page: number,
): { table: PageTable | undefined; rest: Glyph[] } {
  const inside: Glyph[][] = lattice.cells.map(() => []);
  const rest: Glyph[] = [];
  const moved = movedWords(lattice, glyphs);
  for (const glyph of glyphs) {
    const cell = moved.get(glyph) ?? cellOf(lattice, center(glyph), middle(glyph));
    if (cell === undefined) rest.push(glyph);
    else inside[cell]?.push(glyph);
  }
  const cells = lattice.cells.map((box, i): TableCell => ({
    ...cellText(inside[i] ?? [], widthOf(box)),
    page,
    box,
  }));
  if (cells.every(({ text }) => text === '')) return { table: undefined, rest: [...glyphs] };
  return { table: tableOf(lattice, cells, page), rest };
}

function center({ left, right }: Glyph): number {
  return (left + right) / 2;
}

function middle({ top, baseline }: Glyph): number {
  return (top + baseline) / 2;
}

/** The cell at a point. */
function cellOf(lattice: Lattice, x: number, y: number): number | undefined {
  return lattice.cellAt[indexOf(lattice.rows, y)]?.[indexOf(lattice.columns, x)];
}

/** The stretch between two positions that a coordinate falls in; -1 outside. */
function indexOf(positions: readonly number[], at: number): number {
  if (at < (positions[0] ?? 0) || at > (positions.at(-1) ?? 0)) return -1;
  let index = positions.findIndex((position) => position > at) - 1;
  if (index < 0) index = positions.length - 2;
  return index;
}

/**
 * Where a line cuts through a letter, its word is too long for the cell and stands out of it. All of the
 * word belongs to the cell of its middle: a number must not fall apart.
 */
function movedWords(lattice: Lattice, glyphs: readonly Glyph[]): Map<Glyph, number> {
  const moved = new Map<Glyph, number>();
  for (const glyph of glyphs.filter((each) => isCut(lattice, each))) {
    const word = wordAround(glyph, glyphs);
    const left = Math.min(...word.map((each) => each.left));
    const right = Math.max(...word.map((each) => each.right));
    const cell = cellOf(lattice, (left + right) / 2, middle(glyph));
    if (cell !== undefined) for (const each of word) moved.set(each, cell);
  }
  return moved;
}

function isCut(lattice: Lattice, glyph: Glyph): boolean {
  if (!/^[!-~]$/.test(glyph.text)) return false;
  const inset = 0.2 * (glyph.right - glyph.left);
  const y = middle(glyph);
  return cellOf(lattice, glyph.left + inset, y) !== cellOf(lattice, glyph.right - inset, y);
}

function wordAround(glyph: Glyph, glyphs: readonly Glyph[]): Glyph[] {
  const line = glyphs
    .filter((each) => Math.abs(each.baseline - glyph.baseline) < 0.2 * glyph.size)
    .filter((each) => /^[!-~]$/.test(each.text))
    .sort((a, b) => a.left - b.left);
  const written = new Map<number, number>();
  for (const { run } of line) written.set(run, (written.get(run) ?? 0) + 1);
  // what a program wrote as two strings are two words, unless it writes letter by letter
  const isOneWord = (a: Glyph | undefined, b: Glyph | undefined): boolean => {
    if (a === undefined || b === undefined) return false;
    const gap = (b.left - a.right) / glyph.size;
    const letters = written.get(a.run) === 1 && written.get(b.run) === 1;
    return gap <= wordGap && gap >= -overlap && (a.run === b.run || letters);
  };
  let from = line.indexOf(glyph);
  let to = from;
  while (isOneWord(line[from - 1], line[from])) from--;
  while (isOneWord(line[to], line[to + 1])) to++;
  return line.slice(from, to + 1);
}

/** Leaves out what is too thin for text (double lines) and rows that say nothing. */
function tableOf(lattice: Lattice, cells: readonly TableCell[], page: number): PageTable {
  const { columns, rows, cellAt } = lattice;
  const matrix = cellAt.map((row) => row.map((cell) => cells[cell] as TableCell));
  const isThin = (positions: readonly number[], i: number): boolean =>
    (positions[i + 1] ?? 0) - (positions[i] ?? 0) < thinnest;
  const keptColumns = [...columns.slice(1).keys()].filter((i) => !isThin(columns, i));
  const keptRows = matrix.filter((row, i) => !isThin(rows, i) && says(row, matrix[i - 1]));
  const [left = 0, top = 0] = [columns[0], rows[0]];
  return {
    page,
    box: { left, top, right: columns.at(-1) ?? left, bottom: rows.at(-1) ?? top },
    columns: [left, ...keptColumns.map((i) => columns[i + 1] ?? 0)],
    rows: keptRows.map((row) => keptColumns.map((i) => row[i] as TableCell)),
    kept: true,
  };
}

/** Whether a cell begins in this row that has text. */
function says(row: readonly TableCell[], above: readonly TableCell[] | undefined): boolean {
  return row.some((cell, i) => cell.text !== '' && above?.[i] !== cell);
}
