import type { Family } from '../family.ts';
import { cellText, pagedLines } from './rows.ts';

function torn(name: string, byColumns: boolean): Family {
  return {
    name,
    extension: '.txt',
    layOut(table, report, random) {
      const lines = pagedLines(table, report, random).filter(
        (line, i, all) => line.kind === 'body' || i < all.findIndex(({ kind }) => kind === 'body'),
      );
      const cells = lines.flatMap((line) => line.cells);
      const labels = cells.filter(({ label }) => label !== undefined);
      const rows = lines
        .map((line) => line.cells.filter(({ address }) => address !== undefined))
        .filter((row) => row.length > 0);
      const width = rows[0]?.length ?? 0;
      const even = rows.every((row) => row.length === width);
      const figures =
        byColumns && even
          ? Array.from({ length: width }, (_, x) => rows.flatMap((row) => row[x] ?? [])).flat()
          : rows.flat();
      return [...labels, ...figures]
        .map((cell) => cellText(cell, report, random))
        .filter((text) => text !== '')
        .join('\n');
    },
  };
}

/** All labels first, then all figures row by row, as text in the order of a drawing. */
export const tornByRows = torn('labels, then figures by rows', false);
/** All labels first, then all figures column by column. */
export const tornByColumns = torn('labels, then figures by columns', true);
