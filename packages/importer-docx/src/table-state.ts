import type { DocumentBlock, Place } from '@gongkai/plugin-kit';
import { UnreadableError } from '@gongkai/plugin-kit/archive';
import type { ReadCell } from '@gongkai/plugin-kit/reading';
import type { XmlElement } from '@gongkai/plugin-kit/xml';
import { attributeOf, isOn, numberOf } from './word-names.ts';

type Cell = { -readonly [K in keyof ReadCell]: ReadCell[K] };

interface OpenCell {
  readonly place: Place;
  span: number;
  joins: 'above' | 'before' | undefined;
  startsMerge: boolean;
  deleted: boolean;
}

const mostColumns = 1000;

/** A table that is open: its rows so far. */
export class TableState {
  readonly place: Place;
  readonly rows: Cell[][] = [];
  readonly #path: string;
  #row: Cell[] | undefined;
  #cell: OpenCell | undefined;
  #rowCount = 0;
  #cellCount = 0;
  #column = 0;
  #dropped = false;
  /** Cells that the row above keeps open, by the column they start at. */
  #above = new Map<number, Cell>();
  #open = new Map<number, Cell>();

  constructor(path: string) {
    this.#path = path;
    this.place = { path };
  }

  startRow(): void {
    this.#row = [];
    this.#rowCount++;
    this.#cellCount = this.#column = 0;
    this.#dropped = false;
    this.#open = new Map();
  }

  rowProperty(name: string, element: XmlElement): void {
    if (name === 'w:del' || name === 'w:moveFrom') this.#dropped = true;
    else if (name === 'w:hidden') this.#dropped = isOn(element);
    else if (name === 'w:gridBefore') this.#column = clamped(numberOf(element) ?? 0, 0);
  }

  endRow(): void {
    if (this.#row !== undefined && !this.#dropped) {
      this.rows.push(this.#row);
      this.#above = this.#open;
    }
    this.#row = undefined;
  }

  startCell(): void {
    const path = `${this.#path}/tr[${String(this.#rowCount)}]/tc[${String(++this.#cellCount)}]`;
    this.#cell = {
      place: { path },
      span: 1,
      joins: undefined,
      startsMerge: false,
      deleted: false,
    };
  }

  cellProperty(name: string, element: XmlElement): void {
    const cell = this.#cell;
    if (cell === undefined) return;
    const restarts = attributeOf(element, 'val') === 'restart';
    if (name === 'w:gridSpan') cell.span = clamped(numberOf(element) ?? 1, 1);
    else if (name === 'w:cellDel') cell.deleted = true;
    else if (name === 'w:vMerge') {
      if (restarts) cell.startsMerge = true;
      else cell.joins ??= 'above';
    } else if (name === 'w:hMerge' && !restarts) cell.joins = 'before';
  }

  endCell(blocks: readonly DocumentBlock[]): void {
    const { place, span, joins, startsMerge, deleted } = this.#cell ?? {};
    this.#cell = undefined;
    if (this.#row === undefined || place === undefined || span === undefined || deleted === true) {
      return;
    }
    const before = this.#row.at(-1);
    if (joins === 'before' && before !== undefined) {
      before.columnSpan = clamped(before.columnSpan + span, 1);
      this.#column += span;
      return;
    }
    const column = this.#column;
    const above = joins === 'above' ? this.#above.get(column) : undefined;
    const cell: Cell = { blocks, place, columnSpan: span, rowSpan: 1, column };
    if (above !== undefined) Object.assign(cell, { blocks: [], continues: above });
    if (startsMerge || above !== undefined) this.#open.set(column, above ?? cell);
    this.#row.push(cell);
    this.#column += span;
    if (this.#column > mostColumns) throw new UnreadableError('too-large', this.#path);
  }
}

function clamped(number: number, least: number): number {
  return Math.min(Math.max(number, least), mostColumns);
}
