import type { PastedCell, PastedGrid } from './clipboard-grid.ts';
import { findCell, type FigureRows } from './figure-rows.ts';
import { alignByLabels } from './align-by-labels.ts';
import type { TableLines } from './table-lines.ts';

/** 粘贴的打算：哪些内容放进哪些格，哪些放不进。 What pasting would do. */
export interface PastePlan {
  /** Address → text. */
  readonly placed: ReadonlyMap<string, string>;
  /** What has no place, with the row it stands in. */
  readonly left: readonly string[];
  readonly by: 'labels' | 'position';
  /** Whether all of it fits, so that nobody has to be asked. */
  readonly exact: boolean;
}

/**
 * 安排粘贴：带有本表标目的按标目对齐，否则从当前格起按位置。放不进的不挪动别的格，列出来给人看。
 * Plans a paste: by labels where it carries those of the table, else by position from the cell that is
 * chosen. Nothing is shifted to make room; what has no place is listed.
 */
export function planPaste(lines: TableLines, active: string, grid: PastedGrid): PastePlan {
  const aligned = alignByLabels(lines, grid.rows);
  if (aligned !== undefined) return { ...aligned, by: 'labels' };
  return byPosition(lines.figures, active, grid);
}

function byPosition(figures: FigureRows, active: string, { rows, agreed }: PastedGrid): PastePlan {
  const [y, x] = findCell(figures, active) ?? [figures.length, 0];
  const placed = new Map<string, string>();
  const left: string[] = [];
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.entries()) {
      const target = figures[y + r]?.[x + c];
      if (target !== undefined) placed.set(target.address, ownText(cell));
      else if (ownText(cell) !== '') left.push(ownText(cell));
    }
  }
  return {
    placed,
    left,
    by: 'position',
    exact: agreed && left.length === 0 && fits(figures, y, rows.length),
  };
}

/** Rows of one width follow each other; between others a position means nothing. */
function fits(figures: FigureRows, y: number, count: number): boolean {
  const widths = new Set(figures.slice(y, y + count).map((row) => row.length));
  return y + count <= figures.length && widths.size <= 1;
}

/** What a span covers is empty: one figure is not pasted twice. */
function ownText({ text, covered }: PastedCell): string {
  return covered ? '' : text;
}
