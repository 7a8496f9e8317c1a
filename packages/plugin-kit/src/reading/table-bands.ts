import type { DocumentBlock } from '../document.ts';
import type { ReadCell } from './read-table.ts';

/** Rows that hang together because cells span them. */
export interface Band {
  readonly rows: readonly (readonly ReadCell[])[];
}

/** The rows of a table in bands that no cell crosses. */
export function bandsOf(rows: readonly (readonly ReadCell[])[]): Band[] {
  const bands: Band[] = [];
  let open: (readonly ReadCell[])[] = [];
  let reach = 0;
  rows.forEach((row, i) => {
    open.push(row);
    for (const cell of row) reach = Math.max(reach, i + cell.rowSpan);
    const next = rows[i + 1];
    const goesOn = reach > i + 1 || next?.some((cell) => cell.continues !== undefined) === true;
    if (goesOn && next !== undefined) return;
    bands.push({ rows: open });
    open = [];
  });
  return bands;
}

/** Whether a band holds prose or further tables rather than data. */
export function isFlow(band: Band): boolean {
  const cells = band.rows.flat();
  if (cells.some((cell) => cell.blocks.some(isTable))) return true;
  const prose = cells.filter((cell) => isProse(cell, cells.length === 1));
  return prose.length > 0 && 2 * lengthOf(prose) >= lengthOf(cells);
}

/** Whether at most one cell of a band has content. */
export function isSingle(band: Band): boolean {
  return band.rows.flat().filter((cell) => cell.blocks.length > 0).length <= 1;
}

/** A nested table of one cell only frames its text. */
function isTable(block: DocumentBlock): boolean {
  return block.type === 'grid' && block.rows.reduce((sum, row) => sum + row.length, 0) > 1;
}

function isProse(cell: ReadCell, alone: boolean): boolean {
  const paragraphs = cell.blocks.filter((block) => block.type === 'paragraph');
  if (alone && paragraphs.length > 1 && paragraphs.some((p) => p.level !== undefined)) return true;
  if (paragraphs.length === 2) return paragraphs.some(({ text }) => text.length >= 120);
  return paragraphs.length > 2 && lengthOf([cell]) >= 200;
}

function lengthOf(cells: readonly ReadCell[]): number {
  return cells.reduce(
    (sum, cell) =>
      sum + cell.blocks.reduce((n, b) => n + (b.type === 'paragraph' ? b.text.length : 0), 0),
    0,
  );
}
