import { layoutTable, type Table } from '@gongkai/plugin-kit';
import type { DrawnReport } from './drawn-report.ts';

/** A cell of the official form: a label, or the place of a figure. */
export interface FormCell {
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly label?: string;
  readonly address?: string;
}

/** A line of an official table. */
export interface FormLine {
  readonly kind: 'label' | 'header' | 'body';
  readonly cells: readonly FormCell[];
  readonly width: number;
}

const known = new WeakMap<Table, readonly FormLine[]>();

/** The lines of a table, as a report has them. */
export function linesOf(table: Table, report: Pick<DrawnReport, 'lines'>): readonly FormLine[] {
  const lines = formLines(table);
  return report.lines?.(table, lines) ?? lines;
}

/** The lines of a table, as the official form has them. */
function formLines(table: Table): readonly FormLine[] {
  const found = known.get(table) ?? layOut(table);
  known.set(table, found);
  return found;
}

function layOut(table: Table): readonly FormLine[] {
  const { width, rows } = layoutTable(table);
  return rows.map(({ kind, cells }) => ({
    kind,
    width,
    cells: cells.map((cell) => ({
      column: cell.column,
      colSpan: cell.colSpan,
      rowSpan: cell.rowSpan,
      ...(cell.kind === 'header' ? { label: cell.text } : { address: cell.address }),
    })),
  }));
}
