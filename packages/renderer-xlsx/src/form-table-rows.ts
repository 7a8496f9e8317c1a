import type { CellView, HeaderCellView, TableView } from '@gongkai/plugin-kit/view';
import { figureContent } from './figure-content.ts';
import { rowHeights } from './row-heights.ts';
import { textContent, type SheetCell, type SheetRow } from './sheet.ts';

/** 官方表样的各行，逐格相同。 The rows of an official table, cell by cell. */
export function formTableRows({ groups }: TableView, columns: readonly number[]): SheetRow[] {
  const rows = groups.flatMap((group) => group.rows.map(({ cells }) => cells.map(formCell)));
  const heights = rowHeights(rows, columns);
  return rows.map((cells, i) => ({ height: heights[i] ?? 0, cells }));
}

/** 标目格是表的一部分，不随报告而变，只整理一次。 Cells with labels belong to the form and are the same in every report. */
const labels = new WeakMap<HeaderCellView, SheetCell>();

function formCell(cell: CellView): SheetCell {
  if (!cell.header) {
    const { column, rowSpan, colSpan, address } = cell;
    const { content, style } = figureContent(cell);
    return { column, rowSpan, colSpan, content, style, address };
  }
  const label = labels.get(cell) ?? labelCell(cell);
  labels.set(cell, label);
  return label;
}

function labelCell({ column, rowSpan, colSpan, text, scope }: HeaderCellView): SheetCell {
  const style = scope === 'row' ? 'rowLabel' : 'columnLabel';
  return { column, rowSpan, colSpan, content: textContent(text), style };
}
