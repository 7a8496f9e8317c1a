import { gridRows, type SectionView, type TableView } from '@gongkai/plugin-kit/view';

/** 完整矩形的表。 A table as a full grid. */
interface TableGrid extends Pick<TableView, 'columns'> {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** 表改为完整矩形的部分。 A section whose table is a full grid. */
export type GridSection = Omit<SectionView, 'table'> & { readonly table?: TableGrid };

/** 把一个部分的表排成完整的矩形。 Lays the table of a section out as a full grid. */
export function gridSection({ table, ...section }: SectionView): GridSection {
  if (table === undefined) return section;
  const [head = [], ...rows] = gridRows(table);
  return { ...section, table: { columns: table.columns, head, rows } };
}
