import type { DocumentBlock, Place } from '@gongkai/plugin-kit';
import { cellText, tableBlocks, type CellBudget, type ReadCell } from '@gongkai/plugin-kit/reading';
import type { Attributes } from './start-tag.ts';

type Cell = { -readonly [K in keyof ReadCell]: ReadCell[K] };
type Row = readonly Cell[];

// the limits of the HTML standard
const mostColumns = 1000;
const mostRows = 65_534;

/** A table that is open: its rows so far. */
export class TableFrame {
  readonly path: string;
  /** Opened by a row without a table; it ends with its rows. */
  readonly implied: boolean;
  /** Whether content goes to a cell or to the caption, not before the table. */
  holding = false;
  row: Cell[] | undefined;
  rowCount = 0;
  cellCount = 0;
  #rowPath = '';
  #rows: Row[] = [];
  #foot: Row[] = [];
  #group = 0;
  #caption: string | undefined;
  readonly #place: Place;
  readonly #presentational: boolean;

  constructor(path: string, place: Place, role: string | undefined, implied: boolean) {
    this.path = path;
    this.#place = place;
    this.#presentational = role === 'presentation' || role === 'none';
    this.implied = implied;
  }

  startRow(): string {
    this.row = [];
    this.cellCount = 0;
    this.#rowPath = `${this.path}/tr[${String(++this.rowCount)}]`;
    return this.#rowPath;
  }

  endRow(hidden: boolean): void {
    if (this.row !== undefined && !hidden) this.#rows.push(this.row);
    this.row = undefined;
  }

  startCell(): string {
    return `${this.#rowPath}/td[${String(++this.cellCount)}]`;
  }

  endCell(blocks: readonly DocumentBlock[], place: Place, attributes: Attributes): void {
    this.row?.push({
      blocks,
      place,
      columnSpan: span(attributes.get('colspan'), 1, mostColumns),
      rowSpan: span(attributes.get('rowspan'), 0, mostRows),
    });
  }

  endCaption(blocks: readonly DocumentBlock[]): void {
    const text = cellText(blocks);
    if (text !== '') this.#caption ??= text;
  }

  /** Spans end with their group of rows; the foot comes last wherever it stands. */
  endGroup(name?: string): void {
    const count = this.#rows.length;
    for (let i = this.#group; i < count; i++) {
      for (const cell of this.#rows[i] ?? []) {
        cell.rowSpan = cell.rowSpan === 0 ? count - i : Math.min(cell.rowSpan, count - i);
      }
    }
    if (name === 'tfoot') this.#foot.push(...this.#rows.splice(this.#group));
    this.#group = this.#rows.length;
  }

  end(budget: CellBudget): readonly DocumentBlock[] {
    this.endGroup();
    const rows = [...this.#rows, ...this.#foot];
    if (!rows.some((row) => row.length > 0)) return [];
    return tableBlocks(
      {
        rows,
        place: this.#place,
        presentational: this.#presentational,
        ...(this.#caption === undefined ? {} : { caption: this.#caption }),
      },
      budget,
    );
  }
}

/** A span as browsers read it; a row span of 0 reaches to the end of the group. */
function span(stated: string | undefined, least: number, most: number): number {
  const number = Number.parseInt(stated ?? '1', 10);
  return Number.isNaN(number) || number < least ? 1 : Math.min(number, most);
}
