import type { Grid, GridCell } from '@gongkai/plugin-kit';

/** A cell of a grid with what it covers. */
export interface SpannedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

/** The cells of an expanded grid, each once; what a cell covers beyond its rectangle is blank. */
export function spannedCells({ rows }: Grid): SpannedCell[] {
  const taken = new Set<GridCell>();
  const continues = (cell: GridCell | undefined, { place }: GridCell): cell is GridCell =>
    cell?.continued === true && cell.place === place && !taken.has(cell);
  return rows.flatMap((row, y) =>
    row.flatMap((cell, x) => {
      if (taken.has(cell)) return [];
      let columnSpan = 1;
      while (cell.continued !== true && continues(row[x + columnSpan], cell)) columnSpan += 1;
      const covered = (at: number): readonly (GridCell | undefined)[] =>
        rows[at]?.slice(x, x + columnSpan) ?? [undefined];
      let rowSpan = 1;
      const grows = (): boolean => covered(y + rowSpan).every((other) => continues(other, cell));
      while (cell.continued !== true && grows()) rowSpan += 1;
      for (let dy = 0; dy < rowSpan; dy++) {
        for (const other of covered(y + dy)) if (other !== undefined) taken.add(other);
      }
      const text = cell.continued === true ? '' : cell.text;
      return [{ row: y, column: x, rowSpan, columnSpan, text }];
    }),
  );
}
