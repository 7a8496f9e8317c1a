import type { FigureLayoutCell } from '@gongkai/plugin-kit';
import type { PastedCell } from './clipboard-grid.ts';
import { labelKey } from './label-key.ts';
import type { LabelPath, TableLines } from './table-lines.ts';

type Row = readonly PastedCell[];

/**
 * 粘贴的各列是该行的哪些格：有表头凭标目，没有的列数须相同；说不清的列没有对应。
 * Which cell of a row each pasted column means: by the labels above it, or by order where there are none
 * and the number is the same. Undefined for what cannot be told.
 */
export function columnsOf(
  lines: TableLines,
  target: readonly FigureLayoutCell[],
  header: readonly Row[],
  stub: number,
  width: number,
): readonly (FigureLayoutCell | undefined)[] {
  const paths = target.map((cell) => ({ cell, path: lines.columnPath(cell) }));
  const columns = Array.from({ length: width }, (_, c) => columnLabels(header, stub + c));
  const named = columns.some((column) => paths.some(({ path }) => own(path) === own(column)));
  if (!named) return width === target.length ? target : [];
  return columns.map((column) => {
    const alike = paths.filter(({ path }) => own(path) === own(column));
    const within = alike.filter(({ path }) => column.every((label) => path.includes(label)));
    const [only, second] = within.length > 0 ? within : alike;
    return second === undefined ? only?.cell : undefined;
  });
}

function columnLabels(header: readonly Row[], column: number): LabelPath {
  const labels = header
    .map((row) => labelKey(row[column]?.text ?? ''))
    .filter((text) => text !== '');
  return labels.filter((label, i) => label !== labels[i - 1]);
}

function own(path: LabelPath): string | undefined {
  return path[path.length - 1];
}
