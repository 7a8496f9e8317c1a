import type { RowView, SectionView, TableView } from '@gongkai/plugin-kit/view';

/** 完整矩形的表：跨行跨列的文字只在左上角的位置。 A full grid; the text of a spanning cell stands at its top left. */
interface TableGrid extends Pick<TableView, 'columns'> {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** 表改为完整矩形的部分。 A section whose table is a full grid. */
export type GridSection = Omit<SectionView, 'table'> & { readonly table?: TableGrid };

/** 把一个部分的表排成完整的矩形。 Lays the table of a section out as a full grid. */
export function gridSection({ table, ...section }: SectionView): GridSection {
  return table === undefined ? section : { ...section, table: tableGrid(table) };
}

function tableGrid({ columns, groups }: TableView): TableGrid {
  const [head = [], ...rows] = groups.flatMap((group) =>
    group.rows.map((row) => gridRow(row, columns.length)),
  );
  return { columns, head, rows };
}

function gridRow({ cells }: RowView, width: number): string[] {
  const row = Array.from({ length: width }, () => '');
  for (const { column, text } of cells) row[column] = text;
  return row;
}
