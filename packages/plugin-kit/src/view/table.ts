import type { Table } from '@gongkai/form';
import type { Remark } from '@gongkai/schema';
import { figureText } from '../figure-text.ts';
import { geometryOf, type FigureGeometry } from './geometry.ts';
import type { CellView, FigureCellView, TableView } from './report-view.ts';
import { printUnstated } from './unstated-cell.ts';

/** 一张表的印样。 A table as it is to be printed. */
export function viewTable(
  table: Table,
  title: string,
  report: object,
  remarks: ReadonlyMap<string, Remark>,
): TableView {
  const { groups, ...geometry } = geometryOf(table);
  return {
    ...geometry,
    title,
    groups: groups.map(({ head, rows }) => ({
      head,
      rows: rows.map(({ kind, row, labels, figures }) => {
        if (figures.length === 0) return { kind, cells: labels };
        const data = valueAt(report, row);
        const cells: CellView[] = [...labels];
        for (const figure of figures) cells.push(viewFigure(figure, data, remarks));
        return { kind, cells };
      }),
    })),
  };
}

function viewFigure(
  { path, address, headers, rowSpan, colSpan, spans, column }: FigureGeometry,
  row: unknown,
  remarks: ReadonlyMap<string, Remark>,
): FigureCellView {
  const value = valueAt(row, path);
  const stated = typeof value === 'number';
  const { text, state } = stated
    ? { text: figureText(value), state: 'figure' as const }
    : printUnstated(remarks.get(address));
  return {
    header: false,
    address,
    text,
    state,
    stated,
    headers,
    rowSpan,
    colSpan,
    spans,
    column,
  };
}

/** 键名来自表，不来自报告。 The keys come from the Form, never from the report. */
function valueAt(root: unknown, path: readonly string[]): unknown {
  let value = root;
  for (const key of path) value = (value as Record<string, unknown> | null | undefined)?.[key];
  return value;
}
