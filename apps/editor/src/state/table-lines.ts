import type { FigureLayoutCell, HeaderLayoutCell, TableLayout } from '@gongkai/plugin-kit';
import { figureRows, type FigureRows } from './figure-rows.ts';
import { labelKey } from './label-key.ts';

/** 一行或一列的标目，由大到小，作比对形。 The labels of a row or a column from the widest to its own, for matching. */
export type LabelPath = readonly string[];

/** 一张表的数据行，各带标目。 The rows of figures of a table with their labels. */
export interface TableLines {
  readonly figures: FigureRows;
  readonly rowPaths: readonly LabelPath[];
  /** Every label of the table. */
  readonly labels: ReadonlySet<string>;
  columnPath(cell: FigureLayoutCell): LabelPath;
}

export function tableLines(layout: TableLayout): TableLines {
  const headers = layout.rows
    .flatMap(({ cells }) => cells)
    .filter((cell): cell is HeaderLayoutCell => cell.kind === 'header' && cell.text !== '');
  const byId = new Map(headers.map((header) => [header.id, header]));
  const path = (cell: FigureLayoutCell | undefined, scope: 'row' | 'col'): LabelPath =>
    (cell?.headers ?? [])
      .map((id) => byId.get(id))
      .filter((header) => header?.scope.startsWith(scope))
      .map((header) => labelKey(header?.text ?? ''));
  const figures = figureRows(layout);
  return {
    figures,
    rowPaths: figures.map(([first]) => path(first, 'row')),
    labels: new Set(headers.map(({ text }) => labelKey(text))),
    columnPath: (cell) => path(cell, 'col'),
  };
}
