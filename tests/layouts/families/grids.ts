import type { DocumentBlock, Grid, GridCell, Table } from '@gongkai/plugin-kit';
import type { DrawnReport } from '../drawn-report.ts';
import type { FormLine } from '../form-lines.ts';
import type { GridFamily } from '../grid-family.ts';
import type { Random } from '../random.ts';
import { cellText, pagedLines } from './rows.ts';

type Rows = GridCell[][];

/** The table as a document has it: a spanning cell at every position that it covers. */
function expanded(lines: readonly FormLine[], report: DrawnReport, random: Random): Rows {
  const rows: (GridCell | undefined)[][] = lines.map((line) =>
    Array.from({ length: line.width }, () => undefined),
  );
  lines.forEach((line, y) => {
    for (const cell of line.cells) {
      const text = cellText(cell, report, random);
      const place = { path: `${String(y)}.${String(cell.column)}` };
      for (let dy = 0; dy < cell.rowSpan; dy++) {
        for (let dx = 0; dx < cell.colSpan; dx++) {
          const row = rows[y + dy];
          if (row === undefined || row[cell.column + dx] !== undefined) continue;
          row[cell.column + dx] = { text, place, ...(dx + dy > 0 ? { continued: true } : {}) };
        }
      }
    }
  });
  return rows.map((row) => row.map((cell) => cell ?? { text: '', place: {} }));
}

function grid(rows: Rows): Grid {
  return { type: 'grid', rows, place: {}, columns: 'kept' };
}

/** Row spans of a line end with the lines that follow it. */
function layOut(table: Table, report: DrawnReport, random: Random): Rows {
  return expanded(pagedLines(table, report, random), report, random);
}

/** Merged cells throughout, as in the official form. */
export const mergedGrid: GridFamily = {
  name: 'merged grid',
  layOut: (table, report, random) => [grid(layOut(table, report, random))],
};

/** Merged cells read as blanks beyond their first position. */
export const unmergedGrid: GridFamily = {
  name: 'unmerged grid',
  layOut: (table, report, random) => [
    grid(
      layOut(table, report, random).map((row) =>
        row.map((cell) => (cell.continued === true ? { text: '', place: cell.place } : cell)),
      ),
    ),
  ],
};

/** An empty column somewhere, as pages use for padding. */
export const paddedGrid: GridFamily = {
  name: 'padded grid',
  layOut(table, report, random) {
    const rows = layOut(table, report, random);
    const at = random.pick([0, rows[0]?.length ?? 0]);
    return [grid(rows.map((row) => row.toSpliced(at, 0, { text: '', place: {} })))];
  },
};

/** One grid cut into several, as at page breaks. */
export const cutGrid: GridFamily = {
  name: 'cut grid',
  layOut(table, report, random) {
    const rows = layOut(table, report, random);
    const cuts = [0, ...rows.keys()].filter((y) => y > 2 && random.chance(0.15));
    const bounds = [0, ...cuts, rows.length];
    return bounds.slice(1).map((to, i) => grid(rows.slice(bounds[i], to)));
  },
};

/** All tables in one grid, with headings in rows of their own. */
export const singleGrid: GridFamily = {
  name: 'single grid',
  layOut: (table, report, random) => [grid(layOut(table, report, random))],
  finish(blocks) {
    const width = 18;
    const rows = blocks.flatMap((block): Rows => {
      if (block.type === 'grid') return block.rows.map((row) => [...row]);
      if (block.type === 'figure') return [];
      const { text, place } = block;
      return [
        Array.from({ length: width }, (_, x) => ({
          text,
          place,
          ...(x > 0 ? { continued: true as const } : {}),
        })),
      ];
    });
    return [grid(rows)];
  },
};

/** Long labels wrapped into a second row, the figures beside the first part. */
export const wrappedGrid: GridFamily = {
  name: 'wrapped grid',
  layOut(table, report, random): DocumentBlock[] {
    const rows = layOut(table, report, random).flatMap((row): Rows => {
      const at = row.findLastIndex(({ text, continued }) => continued !== true && text.length > 11);
      const cell = row[at];
      const figures = row.slice(at + 1).some(({ text }) => /^\d/.test(text));
      if (cell === undefined || !figures || !random.chance(0.3)) return [row];
      const half = Math.ceil(cell.text.length / 2) + 1;
      const same = (other: GridCell): boolean => other.place === cell.place;
      const head = row.map((c) => (same(c) ? { ...c, text: cell.text.slice(0, half) } : c));
      const tail = row.map((c) =>
        same(c) ? { ...c, text: cell.text.slice(half) } : { text: '', place: {} },
      );
      return [head, tail];
    });
    return [grid(rows)];
  },
};
