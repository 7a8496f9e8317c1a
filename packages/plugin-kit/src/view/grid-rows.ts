import type { TableView } from './report-view.ts';

/**
 * 一张表排成完整的矩形，跨行跨列的文字只在左上角的位置，其余为空：给没有合并单元格的格式用。
 * A table as a full rectangle for formats without spans: the text of a spanning cell stands at its top
 * left, the rest is empty.
 */
export function gridRows({ columns, groups }: TableView): string[][] {
  return groups.flatMap(({ rows }) =>
    rows.map(({ cells }) => {
      const row = columns.map(() => '');
      for (const { column, text } of cells) row[column] = text;
      return row;
    }),
  );
}
