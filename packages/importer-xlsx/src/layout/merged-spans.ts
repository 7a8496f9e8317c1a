import { UnreadableError } from '@gongkai/plugin-kit/archive';
import type { Range } from '../cell-reference.ts';
import { firstFrom } from './first-from.ts';

/** What a merged area covers of a table. */
export interface Span {
  /** The column of the sheet that holds its text. */
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Merged areas by position (row × width + column): a span at the first, elsewhere `covered`. */
export function mergedSpans(
  rows: readonly number[],
  columns: readonly number[],
  merges: readonly Range[],
): Map<number, Span | 'covered'> {
  const spans = new Map<number, Span | 'covered'>();
  for (const { from, to } of merges) {
    const top = firstFrom(rows, from.row);
    const bottom = firstFrom(rows, to.row + 1);
    const left = firstFrom(columns, from.column);
    const right = firstFrom(columns, to.column + 1);
    for (let i = top; i < bottom; i++) {
      for (let j = left; j < right; j++) cover(spans, i * columns.length + j);
    }
    if (top === bottom || left === right) continue;
    spans.set(top * columns.length + left, {
      column: from.column,
      rowSpan: bottom - top,
      columnSpan: right - left,
    });
  }
  return spans;
}

/** Merged areas never overlap; programs disagree on what such a file shows. */
function cover(spans: Map<number, Span | 'covered'>, position: number): void {
  if (spans.has(position)) throw new UnreadableError('corrupt');
  spans.set(position, 'covered');
}
