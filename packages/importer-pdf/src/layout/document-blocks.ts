import type { DocumentBlock, Grid, GridCell } from '@gongkai/plugin-kit';
import type { Box } from '../content/box.ts';
import { isContinued, joinTables } from './joined-tables.ts';
import { marginsOf } from './margins.ts';
import type { PageLayout } from './page-layout.ts';
import { withoutNoise } from './page-noise.ts';
import type { PageTable, TableCell } from './page-table.ts';
import { paragraphsOf, type PlacedLine } from './paragraphs.ts';

type Item =
  | { readonly kind: 'line'; readonly top: number; readonly placed: PlacedLine }
  | { readonly kind: 'table'; readonly top: number; readonly table: PageTable }
  | { readonly kind: 'figure'; readonly top: number; readonly page: number; readonly box: Box };

/** The pages as one document: paragraphs, tables and pictures from top to bottom. */
export function documentBlocks(layouts: readonly PageLayout[]): DocumentBlock[] {
  const pages = withoutNoise(layouts);
  const margins = marginsOf(pages);
  const blocks: DocumentBlock[] = [];
  let lines: PlacedLine[] = [];
  const flush = (): void => {
    blocks.push(...paragraphsOf(lines, margins));
    lines = [];
  };
  for (const item of joined(pages.flatMap(itemsOf))) {
    if (item.kind === 'line') {
      lines.push(item.placed);
      continue;
    }
    flush();
    if (item.kind === 'table') blocks.push(gridOf(item.table));
    else blocks.push({ type: 'figure', place: { page: item.page, box: placeBox(item.box) } });
  }
  flush();
  return blocks;
}

function itemsOf({ page, lines, tables, figures }: PageLayout): Item[] {
  const items: Item[] = [
    ...lines.map((line): Item => ({ kind: 'line', top: line.baseline, placed: { line, page } })),
    ...tables.map((table): Item => ({ kind: 'table', top: table.box.top, table })),
    ...figures.map((box): Item => ({ kind: 'figure', top: box.top, page, box })),
  ];
  return items.sort((a, b) => a.top - b.top);
}

/** Tables that go on at the top of the next page become one. */
function joined(items: readonly Item[]): Item[] {
  const result: Item[] = [];
  let lastPage = 0;
  for (const item of items) {
    const previous = result.at(-1);
    if (item.kind === 'table' && previous?.kind === 'table') {
      const isNextPage = item.table.page === lastPage + 1;
      if (isNextPage && isContinued(previous.table, item.table)) {
        lastPage = item.table.page;
        result[result.length - 1] = { ...previous, table: joinTables(previous.table, item.table) };
        continue;
      }
    }
    if (item.kind === 'table') lastPage = item.table.page;
    result.push(item);
  }
  return result;
}

function gridOf(table: PageTable): Grid {
  const { rows, page, box } = table;
  const seen = new Set<TableCell>();
  return {
    type: 'grid',
    columns: table.kept ? 'kept' : 'lost',
    place: { page, box: placeBox(box) },
    rows: rows.map((row) =>
      row.map((cell): GridCell => {
        const continued = seen.has(cell);
        seen.add(cell);
        const place = { page: cell.page, box: placeBox(cell.box) };
        return { text: cell.text, place, ...(continued ? { continued } : {}) };
      }),
    ),
  };
}

function placeBox({ left, top, right, bottom }: Box): readonly [number, number, number, number] {
  const round = (value: number): number => Math.round(value * 10) / 10;
  return [round(left), round(top), round(right - left), round(bottom - top)];
}
