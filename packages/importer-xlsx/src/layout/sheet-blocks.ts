import type { DocumentBlock } from '@gongkai/plugin-kit';
import { tableBlocks, type CellBudget } from '@gongkai/plugin-kit/reading';
import { cellParagraphs } from './cell-paragraphs.ts';
import { gridTable } from './grid-table.ts';
import { rowKinds, type RowKind } from './row-kind.ts';
import { sheetBands } from './sheet-bands.ts';
import type { ShownRow, ShownSheet } from './shown-sheet.ts';

/** A block and the row it begins in. */
export interface PlacedBlock {
  readonly row: number;
  readonly blocks: readonly DocumentBlock[];
}

/** A sheet as paragraphs and tables, from top to bottom. */
export function sheetBlocks(sheet: ShownSheet, budget: CellBudget): PlacedBlock[] {
  const runs = sheetBands(sheet).flatMap((band) =>
    runsOf(band.rows, rowKinds(band.rows, sheet, band.hanging)).map((run) => ({ ...run, band })),
  );
  const tables = runs.filter((run) => run.kind !== 'text').flatMap((run) => run.rows);
  const columns = new Set(tables.flatMap(({ cells }) => [...cells.keys()]));
  return runs.map(({ kind, rows, band }) => ({
    row: rows[0]?.row ?? 0,
    blocks:
      kind === 'text'
        ? rows.flatMap(({ cells }) =>
            [...cells.values()].flatMap((cell) => cellParagraphs(cell, sheet.name)),
          )
        : tableBlocks(
            gridTable(
              sheet,
              { rows, merges: band.merges, ruled: kind === 'ruled' },
              columns,
              budget,
            ),
            budget,
          ),
  }));
}

interface Run {
  readonly kind: RowKind;
  readonly rows: readonly ShownRow[];
}

/** Rows of one kind that follow each other. */
function runsOf(rows: readonly ShownRow[], kinds: readonly RowKind[]): Run[] {
  const runs: { kind: RowKind; rows: ShownRow[] }[] = [];
  rows.forEach((row, i) => {
    const kind = kinds[i] ?? 'loose';
    const run = runs.at(-1);
    if (run?.kind === kind) run.rows.push(row);
    else runs.push({ kind, rows: [row] });
  });
  return runs;
}
