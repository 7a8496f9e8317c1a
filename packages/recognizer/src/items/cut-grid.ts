import type { Grid } from '@gongkai/plugin-kit';
import { headingOf } from '../sections/heading.ts';
import type { GridItem, Item, TextItem } from './item.ts';

/**
 * 有的报告整篇排在一张表里：独占一行的部分标题取出，表在该处分开。
 * Some reports are laid out as one grid: a section heading that has a row to itself is taken out, and
 * the grid is split there.
 */
export function cutGrid(grid: Grid): Item[] {
  const items: Item[] = [];
  let from = 0;
  grid.rows.forEach((row, i) => {
    const heading = loneHeading(row);
    if (heading === undefined) return;
    if (i > from) items.push(part(grid, from, i));
    items.push(heading);
    from = i + 1;
  });
  if (from === 0) return [{ type: 'grid', grid }];
  return from < grid.rows.length ? [...items, part(grid, from, grid.rows.length)] : items;
}

function loneHeading(row: Grid['rows'][number]): TextItem | undefined {
  let found: Grid['rows'][number][number] | undefined;
  for (const cell of row) {
    if (cell.continued === true || cell.text.trim() === '') continue;
    if (found !== undefined) return undefined;
    found = cell;
  }
  if (found === undefined || headingOf(found.text) === undefined) return undefined;
  return { type: 'text', text: found.text, place: found.place };
}

function part(grid: Grid, from: number, to: number): GridItem {
  const rows = grid.rows.slice(from, to);
  const place = rows[0]?.[0]?.place ?? grid.place;
  return { type: 'grid', grid: { type: 'grid', rows, place, columns: grid.columns } };
}
