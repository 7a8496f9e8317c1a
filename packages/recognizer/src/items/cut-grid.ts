import type { Grid } from '@gongkai/plugin-kit';
import { headingOf } from '../sections/heading.ts';
import type { GridItem, Item, TextItem } from './item.ts';

/**
 * 有的报告整篇排在一张表里：独占一行的部分标题和文字取出，表在该处分开。
 * Some reports are laid out as one grid: headings and text that have a row to themselves are taken
 * out, and the grid is split there.
 */
export function cutGrid(grid: Grid): Item[] {
  const items: Item[] = [];
  let from = 0;
  // rows of one cell at the top, or below a heading, are text as well: title, date, sentences
  let inText = true;
  grid.rows.forEach((row, i) => {
    const text = loneText(row);
    const heading = text !== undefined && headingOf(text.text) !== undefined;
    if (text === undefined || (!inText && !heading)) {
      inText &&= text !== undefined || isBlank(row);
      return;
    }
    if (i > from) items.push(part(grid, from, i));
    items.push(text);
    from = i + 1;
    inText = true;
  });
  if (from === 0) return [{ type: 'grid', grid }];
  return from < grid.rows.length ? [...items, part(grid, from, grid.rows.length)] : items;
}

function isBlank(row: Grid['rows'][number]): boolean {
  return row.every(({ text }) => text.trim() === '');
}

/** 一行中唯一有字的一格。 The one cell of a row that has text. */
function loneText(row: Grid['rows'][number]): TextItem | undefined {
  let found: Grid['rows'][number][number] | undefined;
  for (const cell of row) {
    if (cell.continued === true || cell.text.trim() === '') continue;
    if (found !== undefined) return undefined;
    found = cell;
  }
  return found && { type: 'text', text: found.text, place: found.place };
}

function part(grid: Grid, from: number, to: number): GridItem {
  const rows = grid.rows.slice(from, to);
  const place = rows[0]?.[0]?.place ?? grid.place;
  return { type: 'grid', grid: { type: 'grid', rows, place, columns: grid.columns } };
}
