import { cellReference } from './cell-reference.ts';

/** 格在工作表中的位置，从 0 起。 Where a cell stands in its sheet, from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** 格的列表，相连的写成 `D5:I5`。 A list of cells; those next to each other are written as ranges. */
export function cellRanges(cells: readonly Position[]): string[] {
  const down = runs(
    cells,
    ({ row, column }, last) => column === last.column && row === last.row + 1,
  );
  const across = runs(
    cells,
    ({ row, column }, last) => row === last.row && column === last.column + 1,
  );
  return down.length < across.length ? down : across;
}

function runs(
  cells: readonly Position[],
  follows: (cell: Position, last: Position) => boolean,
): string[] {
  const found: Position[][] = [];
  for (const cell of cells) {
    const last = found.at(-1)?.at(-1);
    if (last !== undefined && follows(cell, last)) found.at(-1)?.push(cell);
    else found.push([cell]);
  }
  return found.map((run) => {
    const [first, last] = [run[0], run.at(-1)].map((c) =>
      cellReference(c?.row ?? 0, c?.column ?? 0),
    );
    return first === last ? (first ?? '') : `${first ?? ''}:${last ?? ''}`;
  });
}
