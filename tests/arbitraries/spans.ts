import fc from 'fast-check';

/** A cell of a table and the rectangle it covers. */
interface SpannedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

/** A table cut into rectangles, and which of them covers each position. */
export interface SpannedTable {
  readonly rows: number;
  readonly columns: number;
  /** In the order of the page: by row, then by column. */
  readonly cells: readonly SpannedCell[];
  readonly covering: readonly (readonly SpannedCell[])[];
}

/** Tables with random spans across and down, for readers: write one, read it, compare the positions. */
export function spannedTable(text: fc.Arbitrary<string>): fc.Arbitrary<SpannedTable> {
  return fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 }))
    .chain(([rows, columns]) =>
      fc
        .array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), text), {
          minLength: rows * columns,
          maxLength: rows * columns,
        })
        .map((drawn) => cut(rows, columns, drawn)),
    );
}

function cut(
  rows: number,
  columns: number,
  drawn: readonly (readonly [number, number, string])[],
): SpannedTable {
  const covering: SpannedCell[][] = Array.from({ length: rows }, () => []);
  const cells: SpannedCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (covering[row]?.[column] !== undefined) continue;
      const [height, width, text] = drawn[row * columns + column] ?? [1, 1, ''];
      const free = widthFrom(covering[row] ?? [], column, columns);
      const columnSpan = Math.min(width, free);
      const rowSpan = Math.min(height, rows - row);
      const cell = { row, column, rowSpan, columnSpan, text };
      cells.push(cell);
      for (let y = row; y < row + rowSpan; y++) {
        for (let x = column; x < column + columnSpan; x++) (covering[y] ??= [])[x] = cell;
      }
    }
  }
  return { rows, columns, cells, covering };
}

/** How many positions are free from a column on. */
function widthFrom(row: readonly SpannedCell[], column: number, columns: number): number {
  let width = 0;
  while (column + width < columns && row[column + width] === undefined) width++;
  return width;
}
