import type { Budget } from '../filters/budget.ts';
import type { Box } from '../content/box.ts';
import type { RuleGrid, Segment } from './rule-grid.ts';

/** A table as its lines draw it: columns and rows between lines, and which cell covers which of them. */
export interface Lattice {
  /** Lines between columns, the outer ones included. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** At row × column the number of the cell that covers it. */
  readonly cellAt: readonly (readonly number[])[];
  readonly cells: readonly Box[];
}

const sameLine = 2.5;
/** A line drawn along this much of a side divides two cells. */
const enough = 0.6;
/** Lines that reach this far beyond the last crossing leave a table open at its side. */
const overhang = 8;

/** The cells that lines draw; undefined where they draw fewer than two. */
export function latticeOf(grid: RuleGrid, budget: Budget): Lattice | undefined {
  const { horizontals, verticals } = grid;
  const columns = positions(verticals, horizontals);
  const rows = positions(horizontals, verticals);
  const [height, width] = [rows.length - 1, columns.length - 1];
  if (height < 1 || width < 1 || height * width < 2) return undefined;
  budget.takeSteps(height * width);
  const right = boundaries(verticals, columns, rows);
  const below = boundaries(horizontals, rows, columns);
  const cellAt = regions(height, width, right, below);
  const cells = boxes(cellAt, columns, rows);
  return cells.length < 2 ? undefined : { columns, rows, cellAt, cells };
}

/** Where lines stand, and where crossing lines end beyond them: tables open at their sides. */
function positions(lines: readonly Segment[], crossing: readonly Segment[]): number[] {
  const found: number[] = [];
  for (const at of lines.map((line) => line.at).sort((a, b) => a - b)) {
    if (at - (found.at(-1) ?? -Infinity) > sameLine) found.push(at);
  }
  const first = found[0];
  const last = found.at(-1);
  if (first === undefined || last === undefined) return crossing.length >= 2 ? ends(crossing) : [];
  const before = crossing.filter(({ from }) => from < first - overhang);
  const after = crossing.filter(({ to }) => to > last + overhang);
  const most = Math.max(2, crossing.length / 2);
  if (before.length >= most) found.unshift(Math.min(...before.map(({ from }) => from)));
  if (after.length >= most) found.push(Math.max(...after.map(({ to }) => to)));
  return found;
}

function ends(lines: readonly Segment[]): number[] {
  return [Math.min(...lines.map(({ from }) => from)), Math.max(...lines.map(({ to }) => to))];
}

/** [line][stretch]: whether a line is drawn between two crossing positions. */
function boundaries(
  lines: readonly Segment[],
  at: readonly number[],
  stretches: readonly number[],
): boolean[][] {
  return at.map((position) => {
    const own = lines.filter((line) => Math.abs(line.at - position) <= sameLine);
    return stretches.slice(1).map((to, i) => {
      const from = stretches[i] ?? to;
      const drawn = own.reduce(
        (sum, line) => sum + Math.max(0, Math.min(line.to, to) - Math.max(line.from, from)),
        0,
      );
      return drawn >= enough * (to - from);
    });
  });
}

/** Numbers the areas that no line divides. */
function regions(
  height: number,
  width: number,
  right: readonly (readonly boolean[])[],
  below: readonly (readonly boolean[])[],
): number[][] {
  const cellAt: number[][] = [];
  let next = 0;
  for (let row = 0; row < height; row++) {
    const current: number[] = [];
    cellAt.push(current);
    for (let column = 0; column < width; column++) {
      const left = column > 0 && right[column]?.[row] !== true ? current[column - 1] : undefined;
      current.push(left ?? next++);
    }
    joinUpward(cellAt, row, below[row] ?? []);
  }
  return cellAt;
}

/**
 * Gives a run of columns the number of the cell above it, if nothing divides them and both are equally
 * wide: cells are rectangles, so a line that ends halfway divides all the same.
 */
function joinUpward(cellAt: number[][], row: number, line: readonly boolean[]): void {
  const [current = [], above = []] = [cellAt[row], cellAt[row - 1]];
  for (let from = 0; from < current.length;) {
    let to = from + 1;
    while (to < current.length && current[to] === current[from]) to++;
    const upper = above[from];
    const isOpen = line.slice(from, to).every((drawn) => !drawn);
    const isSameRun =
      upper !== undefined &&
      above.slice(from, to).every((cell) => cell === upper) &&
      above[from - 1] !== upper &&
      above[to] !== upper;
    if (isOpen && isSameRun) current.fill(upper, from, to);
    from = to;
  }
}

function boxes(
  cellAt: readonly (readonly number[])[],
  columns: readonly number[],
  rows: readonly number[],
): Box[] {
  const cells: Box[] = [];
  cellAt.forEach((cellsOfRow, row) => {
    cellsOfRow.forEach((cell, column) => {
      const box = cells[cell];
      const own = {
        left: columns[column] ?? 0,
        top: rows[row] ?? 0,
        right: columns[column + 1] ?? 0,
        bottom: rows[row + 1] ?? 0,
      };
      cells[cell] =
        box === undefined
          ? own
          : {
              left: Math.min(box.left, own.left),
              top: Math.min(box.top, own.top),
              right: Math.max(box.right, own.right),
              bottom: Math.max(box.bottom, own.bottom),
            };
    });
  });
  return renumbered(cells);
}

/** Numbers given up when cells were joined leave holes; they stay, without an area. */
function renumbered(cells: readonly (Box | undefined)[]): Box[] {
  return Array.from(cells, (box) => box ?? { left: 0, top: 0, right: 0, bottom: 0 });
}
