import type { CellView, TableView } from '@gongkai/plugin-kit/view';
import { figureContent } from './figure-content.ts';
import { rowHeights } from './row-heights.ts';
import { textContent, type SheetCell, type SheetRow } from './sheet.ts';

/** 官方表样的各行，逐格相同。 The rows of an official table, cell by cell. */
export function formTableRows({ groups }: TableView, columns: readonly number[]): SheetRow[] {
  const rows = groups.flatMap((group) => group.rows.map(({ cells }) => cells.map(formCell)));
  const heights = rowHeights(rows, columns);
  return rows.map((cells, i) => ({ height: heights[i] ?? 0, cells }));
}

function formCell(cell: CellView): SheetCell {
  const { column, rowSpan, colSpan } = cell;
  const own = cell.header
    ? ({
        content: textContent(cell.text),
        style: cell.scope === 'row' ? 'rowLabel' : 'columnLabel',
      } as const)
    : { ...figureContent(cell), address: cell.address };
  return { column, rowSpan, colSpan, ...own };
}
