import type { DrawnReport } from '../drawn-report.ts';
import { linesOf, type FormCell, type FormLine } from '../form-lines.ts';
import type { Random } from '../random.ts';
import type { Table } from '@gongkai/plugin-kit';

/** The text of a cell: its label, perhaps with blanks in it, or what stands for its figure. */
export function cellText(cell: FormCell, report: DrawnReport, random: Random): string {
  if (cell.label === undefined) return report.texts.get(cell.address ?? '') ?? '';
  const label = report.wording?.(cell.label, random) ?? cell.label;
  return varied(label, random);
}

/** A label as reports spell it: half-width brackets, blanks inside, another comma. */
function varied(label: string, random: Random): string {
  switch (random.below(12)) {
    case 0:
      return label.replace(/（/g, '(').replace(/）/g, ') ');
    case 1:
      return label.length > 3 ? `${label.slice(0, 2)} ${label.slice(2)}` : label;
    case 2:
      return label.replace(/、(?=行政机关)/g, '，').replace(/[“”]/g, '"');
    default:
      return label;
  }
}

/** A line as a full rectangle: a spanning cell stands at its first position. */
export function fullRow(line: FormLine, report: DrawnReport, random: Random): string[] {
  const row = Array.from({ length: line.width }, () => '');
  for (const cell of line.cells) row[cell.column] = cellText(cell, report, random);
  return row;
}

/** A line as the cells that start in it, without what spans from above. */
export function ownCells(line: FormLine, report: DrawnReport, random: Random): string[] {
  return line.cells.map((cell) => cellText(cell, report, random));
}

/** The lines of a table, with the header again where a page ends. */
export function pagedLines(table: Table, report: DrawnReport, random: Random): FormLine[] {
  const lines = linesOf(table, report);
  if (!random.chance(0.25) || table.blocks.length > 1) return [...lines];
  const head = lines.filter(({ kind }) => kind === 'header');
  const body = lines.filter(({ kind }) => kind === 'body');
  const at = 1 + random.below(Math.max(1, body.length - 1));
  return body.length < 2 ? [...lines] : [...head, ...body.slice(0, at), ...head, ...body.slice(at)];
}
