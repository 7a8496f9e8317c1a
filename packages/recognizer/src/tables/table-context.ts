import { rowsOf, type Block, type Table } from '@gongkai/plugin-kit';
import { isClipped } from '../labels/clipped.ts';
import type { FormLabels, LabelMatch } from '../labels/form-labels.ts';
import type { Label } from '../labels/label.ts';
import { pickRow } from '../labels/pick.ts';
import { noteColumn, openHeader, type OpenHeader } from './header.ts';
import { isFigureLike, isText, type TableCell, type TableLine } from './table-line.ts';
import type { Header } from './table-record.ts';

/** 读到某行时已知的：在哪一段、哪张表，表头各列，上一行数据是哪一行。 What is known at a line: part, table, columns of the header, the last row. */
export class TableContext {
  readonly #labels: FormLabels;
  readonly #rows: readonly string[];
  readonly #anchors = new Set<Table>();
  #table: Table | undefined;
  #last: string | undefined;
  header: OpenHeader = openHeader(undefined);
  part = 0;

  constructor(labels: FormLabels) {
    this.#labels = labels;
    this.#rows = labels.all.filter(({ kind }) => kind === 'row').map(({ address }) => address);
  }

  startPart(part: number): void {
    this.part = part;
    this.#anchors.clear();
    this.#table = undefined;
    this.header = openHeader(undefined);
  }

  get table(): Table | undefined {
    return this.#table;
  }

  /** 本段已见过某张表的表头或块首行。 A header or opening row of some table came before, in this part. */
  get isAnchored(): boolean {
    return this.#anchors.size > 0;
  }

  isAnchoredIn(table: Table): boolean {
    return this.#anchors.has(table);
  }

  /** 到了另一张表格：此前文字中的列组（行政复议）仍然有效。 Another grid: groups of columns named in the text before it still hold. */
  enter(line: TableLine): void {
    if (line.grid === undefined || line.grid === this.header.grid) return;
    const { closed, columns, groups } = this.header;
    this.header = openHeader(line.grid);
    if (!closed && columns.size === 0) for (const group of groups) this.header.groups.add(group);
  }

  /** 某行数据已读，其后再见表头即为新的表头。 A row was read; the next header is a new one. */
  didRead(label: Label | undefined): void {
    this.header.closed = true;
    if (label === undefined) return;
    this.#table = label.table;
    this.#last = label.address;
  }

  match(cell: TableCell): LabelMatch | undefined {
    return isText(cell) && cell.below !== true ? this.#labels.match(cell.text) : undefined;
  }

  /** 一段文字所对上的行。 The row that a text matches. */
  rowOf(text: string, fuzzy = false): Label | undefined {
    const next = this.#next();
    const match = fuzzy ? this.#labels.matchFuzzy(text) : this.#labels.match(text);
    if (match !== undefined) return pickRow(match, { withFigures: true, next });
    if (!fuzzy) return undefined;
    return this.#labels.all.find((label) => label.address === next && isClipped(label, text));
  }

  /** 一行中最靠右的行标目，其左没有别的行标目。 The rightmost row label of a line, if there is no other row beside it. */
  rowIn({ cells }: TableLine): { readonly label: Label; readonly index: number } | undefined {
    for (let index = cells.length - 1; index >= 0; index--) {
      const cell = cells[index];
      const match = cell && this.match(cell);
      if (match === undefined) continue;
      const withFigures = cells.slice(index + 1).some(isFigureLike);
      const label = pickRow(match, { withFigures, next: this.#next() });
      // two rows side by side are a header of some other table
      return label && !this.#hasRow(cells.slice(0, index)) ? { label, index } : undefined;
    }
    return undefined;
  }

  #hasRow(cells: readonly TableCell[]): boolean {
    return cells.some((cell) => {
      const match = this.match(cell);
      return match !== undefined && pickRow(match, { withFigures: false }) !== undefined;
    });
  }

  #next(): string | undefined {
    return this.#last === undefined ? undefined : this.#rows[this.#rows.indexOf(this.#last) + 1];
  }

  /** 表头、块首行、行组：记住所在的表与列；返回该表。 Notes a header, opening row or group of rows: table and columns. */
  note(line: TableLine, cell: TableCell, match: LabelMatch): Table | undefined {
    const table = this.#tableOf(match);
    if (table === undefined) return undefined;
    if (table !== this.#table || this.header.closed) this.header = openHeader(line.grid);
    this.#table = table;
    this.#anchors.add(table);
    const own = match.labels.filter((label) => label.table === table);
    for (const { kind, address } of own)
      if (kind === 'columnGroup') this.header.groups.add(address);
    noteColumn(
      this.header,
      own.filter(({ kind }) => kind === 'column'),
      cell,
    );
    return table;
  }

  #tableOf(match: LabelMatch): Table | undefined {
    const tables = new Set(match.labels.map((label) => label.table));
    if (this.#table !== undefined && tables.has(this.#table)) return this.#table;
    return tables.size === 1 ? match.labels[0]?.table : undefined;
  }

  /** 当前的表中没有标目的一行（表四），须已见过其表头。 The row without a label of the current table, once its header was seen. */
  unlabelled(): { readonly table: Table; readonly block: Block; readonly row: string } | undefined {
    const table = this.#table;
    const block = table?.blocks.find((b) => rowsOf(b).every((row) => row.label === ''));
    const row = block && rowsOf(block)[0];
    if (table === undefined || block === undefined || row === undefined) return undefined;
    return this.#anchors.has(table) ? { table, block, row: row.address } : undefined;
  }

  /** 本行所在表格的表头。 The header of the grid that a line is in. */
  headerFor({ grid }: TableLine): Header {
    return grid !== undefined && this.header.grid === grid ? this.header.columns : new Map();
  }

  /** 一格在表头各列之外，才可能是标目。 Only a cell beside the columns of the header can be a label. */
  isBesideColumns(line: TableLine, cell: TableCell): boolean {
    return ![...this.headerFor(line).values()].some(({ x }) => x === cell.x);
  }
}
