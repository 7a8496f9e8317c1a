import type { LinePart } from './line-parts.ts';

/** A column without lines: where its pieces stand. */
export interface OpenColumn {
  readonly left: number;
  readonly right: number;
}

/**
 * Columns from pieces that stand below each other. Pieces over several columns (headers, long labels)
 * do not make columns: they overlap two pieces of one line.
 */
export function columnsOf(lines: readonly (readonly LinePart[])[]): OpenColumn[] {
  const parts = lines.flat().filter((part) => !isSpanning(part, lines));
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of parts.toSorted((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last !== undefined && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

function isSpanning(part: LinePart, lines: readonly (readonly LinePart[])[]): boolean {
  return lines.some((others) => others.filter((other) => overlaps(part, other)).length >= 2);
}

function overlaps(a: OpenColumn, b: OpenColumn): boolean {
  return Math.min(a.right, b.right) > Math.max(a.left, b.left);
}

/** The first and last column a piece stands over; first after last where it stands over none. */
export function spanOf(part: OpenColumn, columns: readonly OpenColumn[]): [number, number] {
  const over = [...columns.keys()].filter((i) => {
    const column = columns[i];
    return column !== undefined && overlaps(part, column);
  });
  const nearest = columns.findIndex(({ right }) => right >= part.left);
  return [over[0] ?? (nearest === -1 ? columns.length - 1 : nearest), over.at(-1) ?? -1];
}
