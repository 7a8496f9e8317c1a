import type { TableCell } from '../tables/table-line.ts';
import type { TableRecord } from '../tables/table-record.ts';
import type { Reading } from './reading.ts';

/** 对齐的文字中各列所占的字符位置。 The character positions of the columns in aligned text. */
export type Bands = readonly { readonly from: number; readonly to: number }[];

/** 由填满的各行得出各列的位置；各列重叠则没有。 Column positions from the full rows; none where they overlap. */
export function bandsOf(rows: readonly TableRecord[]): Bands | undefined {
  const full = rows
    .map((row) => row.figures.filter(({ reading }) => reading.kind !== 'blank'))
    .filter((cells, i) => cells.length === rows[i]?.addresses.length);
  const [first] = full;
  if (first === undefined) return undefined;
  const bands = first.map((_, i) => ({
    from: Math.min(...full.map((cells) => cells[i]?.x ?? 0)),
    to: Math.max(...full.map((cells) => (cells[i]?.x ?? 0) + (cells[i]?.width ?? 0))),
  }));
  return bands.every((band, i) => i === 0 || band.from > (bands[i - 1]?.to ?? 0) - 1)
    ? bands
    : undefined;
}

/** 每个数恰与一列重叠，则按位置归位。 Places figures by position where each overlaps exactly one column. */
export function alignedRow(cells: readonly TableCell[], bands: Bands): Reading | undefined {
  const placed: (TableCell | undefined)[] = bands.map(() => undefined);
  for (const cell of cells) {
    const over = bands.flatMap(({ from, to }, i) =>
      cell.x < to && from < cell.x + cell.width ? [i] : [],
    );
    const [index] = over;
    if (over.length !== 1 || index === undefined || placed[index] !== undefined) return undefined;
    placed[index] = cell;
  }
  return placed;
}
