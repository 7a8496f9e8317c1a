import type { DocumentBlock, Grid } from '../document.ts';
import type { CellBudget } from './cell-budget.ts';
import { expandSpans } from './expand-spans.ts';
import type { ReadCell, ReadTable } from './read-table.ts';
import { bandsOf, isFlow, isSingle, type Band } from './table-bands.ts';

/**
 * 一张表 → 块。数据表成为一个 Grid；只为排版的表（格内是正文或另一张表）拆开，取出其中的内容。
 * A table → blocks. A table of data becomes a Grid; a table that only lays out a page (its cells hold
 * prose or further tables) is taken apart, band of rows by band, and its content comes out in order.
 */
export function tableBlocks(table: ReadTable, budget: CellBudget): DocumentBlock[] {
  if (table.presentational === true)
    return [...captionBlocks(table), ...table.rows.flatMap(blocksOfRow)];
  if (!table.rows.some((row) => row.some(isComposite))) return [grid(table, table.rows, budget)];
  const bands = bandsOf(table.rows);
  if (!bands.some(isFlow)) return [grid(table, table.rows, budget)];
  return [
    ...captionBlocks(table),
    ...runsOf(bands).flatMap((run) => runBlocks(table, run, budget)),
  ];
}

/** Only a cell of several blocks or of a nested table can make a table one of layout. */
function isComposite(cell: ReadCell): boolean {
  return cell.blocks.length > 1 || cell.blocks[0]?.type === 'grid';
}

/** Bands of prose one by one, what is between them together. */
function runsOf(bands: readonly Band[]): Band[][] {
  const runs: Band[][] = [];
  let data: Band[] = [];
  for (const band of bands) {
    if (isFlow(band)) {
      runs.push(data, [band]);
      data = [];
    } else data.push(band);
  }
  return [...runs, data].filter((run) => run.length > 0);
}

/** Two bands of several cells make a table; single cells above or between prose are lines of the page. */
function runBlocks(table: ReadTable, run: readonly Band[], budget: CellBudget): DocumentBlock[] {
  const rows = run.flatMap((band) => band.rows);
  const isTable = !run.some(isFlow) && run.filter((band) => !isSingle(band)).length >= 2;
  return isTable ? [grid({ rows, place: table.place }, rows, budget)] : rows.flatMap(blocksOfRow);
}

function blocksOfRow(row: readonly ReadCell[]): readonly DocumentBlock[] {
  return row.flatMap((cell) => cell.blocks);
}

function captionBlocks({ caption, place }: ReadTable): DocumentBlock[] {
  return caption === undefined ? [] : [{ type: 'paragraph', text: caption, place }];
}

function grid({ place, caption }: ReadTable, rows: ReadTable['rows'], budget: CellBudget): Grid {
  return {
    type: 'grid',
    rows: expandSpans(rows, budget),
    place,
    ...(caption === undefined ? {} : { caption }),
    columns: 'kept',
  };
}
