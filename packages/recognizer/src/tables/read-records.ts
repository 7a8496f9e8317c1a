import { rowsOf, type Place, type Table } from '@gongkai/plugin-kit';
import type { FormLabels, LabelMatch } from '../labels/form-labels.ts';
import type { Label } from '../labels/label.ts';
import { pickRow } from '../labels/pick.ts';
import type { Entry } from './entries.ts';
import { columnsFor, headerOf, noteColumn, openHeader, type OpenHeader } from './header.ts';
import { joinedLabel, mostFragments, type Fragment } from './joined-label.ts';
import { isFigureLike, isText, type TableCell, type TableLine } from './table-line.ts';
import type { StrayRecord, TableRecord } from './table-record.ts';

/** 读出的各行数据，以及哪些行是表的一部分。 The rows of figures read, and which lines are part of a table. */
export interface Records {
  readonly records: readonly TableRecord[];
  readonly strays: readonly StrayRecord[];
  /** 属于表头、块首行、标目的行。 Lines that are headers, opening rows or labels, by table. */
  readonly headers: ReadonlyMap<TableLine, Table>;
  /** 数据行 → 所在的行。 The lines of each record. */
  readonly lines: ReadonlyMap<TableRecord | StrayRecord, readonly TableLine[]>;
}

/** 依次读各段的各行，得到一行行数据。 Reads the lines of all parts in order into rows of figures. */
export function readRecords(parts: readonly (readonly Entry[])[], labels: FormLabels): Records {
  const reader = new RecordReader(labels);
  parts.forEach((entries, part) => {
    reader.startPart(part);
    for (const entry of entries) reader.read(entry);
  });
  return reader.finish();
}

/** 等着数据的一行。 A row that waits for its figures. */
interface Waiting {
  readonly label: Label;
  readonly cell: TableCell;
  readonly figures: TableCell[];
  readonly lines: TableLine[];
  readonly line: TableLine;
}

/** 有数据而标目还不全的一行：标目折到了下一行。 Figures whose label goes on in the next line. */
interface Unresolved {
  readonly before: readonly Fragment[];
  readonly own: TableCell | undefined;
  readonly after: Fragment[];
  readonly figures: readonly TableCell[];
  readonly lines: TableLine[];
  readonly line: TableLine;
}

class RecordReader {
  readonly #labels: FormLabels;
  readonly #records: TableRecord[] = [];
  readonly #strays: StrayRecord[] = [];
  readonly #headers = new Map<TableLine, Table>();
  readonly #lines = new Map<TableRecord | StrayRecord, readonly TableLine[]>();
  readonly #rows: readonly string[];
  #part = 0;
  #table: Table | undefined;
  #anchors = new Set<Table>();
  #header: OpenHeader = openHeader(undefined);
  #waiting: Waiting | undefined;
  #unresolved: Unresolved | undefined;
  #pending: Fragment[] = [];
  #last: string | undefined;

  constructor(labels: FormLabels) {
    this.#labels = labels;
    this.#rows = labels.all.filter((l) => l.kind === 'row').map((l) => l.address);
  }

  startPart(part: number): void {
    this.#endRow();
    this.#part = part;
    this.#pending = [];
    this.#anchors = new Set();
    this.#header = openHeader(undefined);
    this.#table = undefined;
  }

  finish(): Records {
    this.#endRow();
    return {
      records: this.#records,
      strays: this.#strays,
      headers: this.#headers,
      lines: this.#lines,
    };
  }

  read({ line, maybe }: Entry): void {
    if (line === undefined) {
      this.#endRow();
      this.#pending = [];
      return;
    }
    if (maybe === true && !this.#isInside()) return;
    if (line.grid !== undefined && line.grid !== this.#header.grid) this.#startGrid(line.grid);
    const row = this.#rowIn(line);
    if (row !== undefined) this.#readRow(line, row);
    else if (line.cells.some(isFigureLike)) this.#readFigures(line);
    else if (!this.#readBlank(line)) this.#readLabels(line);
  }

  /** 见过本段的表头或数据之后，短文字才可能是折行的标目。 Only after a header or figures may short text be a label that wraps. */
  #isInside(): boolean {
    return this.#anchors.size > 0 || this.#waiting !== undefined;
  }

  #startGrid(grid: object): void {
    const carried = !this.#header.closed && this.#header.columns.size === 0;
    const { groups } = this.#header;
    this.#header = openHeader(grid);
    if (carried) for (const group of groups) this.#header.groups.add(group);
  }

  /** 一行中最靠右的行标目，其右没有别的标目。 The rightmost row label of a line that has no label to its right. */
  #rowIn(line: TableLine): { label: Label; index: number } | undefined {
    for (let i = line.cells.length - 1; i >= 0; i--) {
      const cell = line.cells[i];
      if (cell === undefined || !isText(cell) || cell.below === true) continue;
      const match = this.#labels.match(cell.text);
      if (match === undefined) continue;
      const after = line.cells.slice(i + 1);
      const label = pickRow(match, { withFigures: after.some(isFigureLike), next: this.#next() });
      // two rows side by side are a header of some other table
      return label && !this.#hasRow(line.cells.slice(0, i)) ? { label, index: i } : undefined;
    }
    return undefined;
  }

  #hasRow(cells: readonly TableCell[]): boolean {
    return cells.some((cell) => {
      const match = isText(cell) && cell.below !== true ? this.#labels.match(cell.text) : undefined;
      return match !== undefined && pickRow(match, { withFigures: false }) !== undefined;
    });
  }

  #next(): string | undefined {
    return this.#last === undefined ? undefined : this.#rows[this.#rows.indexOf(this.#last) + 1];
  }

  #readRow(line: TableLine, { label, index }: { label: Label; index: number }): void {
    const cell = line.cells[index];
    if (cell === undefined) return;
    this.#endRow();
    if (line.geometry === 'stream') for (const c of line.cells.slice(0, index)) this.#note(line, c);
    this.#pending = [];
    this.#table = label.table;
    const figures = line.cells.slice(index + 1);
    const waiting: Waiting = { label, cell, figures: [...figures], lines: [line], line };
    if (figures.length > 0) this.#push(waiting);
    else this.#waiting = waiting;
    this.#last = label.address;
  }

  #readFigures(line: TableLine): void {
    const first = line.cells.findIndex(isFigureLike);
    const texts = line.cells.slice(0, first).filter((c) => isText(c) && c.below !== true);
    const own = texts.at(-1);
    if (own === undefined && this.#waiting !== undefined) {
      this.#waiting.figures.push(...line.cells.filter((c) => c.reading.kind !== 'blank'));
      this.#waiting.lines.push(line);
      return;
    }
    this.#endRow();
    // text may stand in the first cell of a row that has no label
    const labelled = own !== undefined && this.#isBesideColumns(line, own) ? own : undefined;
    if (this.#readUnlabelled(line, labelled)) return;
    const figures = line.cells.slice(first);
    const before = this.#pending;
    this.#pending = [];
    const unresolved = { before, own, after: [], figures, lines: [line], line };
    if (!this.#resolve(unresolved)) this.#unresolved = unresolved;
  }

  /** 表四的一行各格都空，也是一行。 The row of 表四 with every cell blank is a row, too. */
  #readBlank(line: TableLine): boolean {
    if (line.grid === undefined || line.grid !== this.#header.grid) return false;
    const blank = line.cells.every(({ reading }) => reading.kind === 'blank');
    return blank && this.#header.columns.size > 0 && this.#readUnlabelled(line, undefined);
  }

  /** 一格在表头各列之外，才可能是标目。 Only a cell beside the columns of the header can be a label. */
  #isBesideColumns(line: TableLine, cell: TableCell): boolean {
    if (line.grid === undefined || line.grid !== this.#header.grid) return true;
    return ![...this.#header.columns.values()].some(({ x }) => x === cell.x);
  }

  /** 表四的数据行没有标目；或者标目就是列组（行政复议 309 17 …）。 The row of 表四 has no label, or its label is a group of columns. */
  #readUnlabelled(line: TableLine, own: TableCell | undefined): boolean {
    if (own !== undefined) {
      const match = this.#labels.match(own.text);
      const group = match?.labels.find((label) => label.kind === 'columnGroup');
      if (match === undefined || group === undefined) return false;
      this.#note(line, own);
      if (!rowsOf(group.block).every((row) => row.label === '')) return false;
    }
    const table = this.#table;
    const block = table?.blocks.find((b) => rowsOf(b).every((row) => row.label === ''));
    const row = block && rowsOf(block)[0];
    if (table === undefined || block === undefined || row === undefined) return false;
    if (!this.#anchors.has(table)) return false;
    const columns = columnsFor(block, this.#header);
    this.#add(
      {
        table,
        block,
        addresses: columns.map((column) => row.address + column),
        labelText: own?.text ?? '',
        labelX: own?.x ?? -1,
        figures: own === undefined ? line.cells : line.cells.slice(line.cells.indexOf(own) + 1),
        geometry: line.geometry,
        header: headerOf(this.#header, line.grid),
        isShort: isShort(line, line.cells, columns.length),
        fuzzy: false,
        anchored: true,
        part: this.#part,
        place: placeOfLine(line),
        ...(line.grid ? { grid: line.grid } : {}),
      },
      [line],
    );
    this.#header.closed = true;
    return true;
  }

  #readLabels(line: TableLine): void {
    for (const cell of line.cells) {
      if (!isText(cell) || cell.below === true) continue;
      if (this.#note(line, cell)) continue;
      if ((this.#waiting?.figures.length ?? 0) > 0) this.#endRow();
      const fragment = { cell, line };
      if ((this.#unresolved?.after.length ?? 0) >= mostFragments) this.#endRow();
      if (this.#unresolved !== undefined) {
        this.#unresolved.after.push(fragment);
        this.#unresolved.lines.push(line);
        if (this.#resolve(this.#unresolved)) this.#unresolved = undefined;
      } else {
        if (this.#pending.length >= mostFragments) this.#pending.shift();
        this.#pending.push(fragment);
        this.#tryPending(line);
      }
    }
  }

  /** 折行的标目先于数据凑齐：行政规范性 / 文件 / 0。 A label that wraps before its figures come. */
  #tryPending(line: TableLine): void {
    const found = joinedLabel(this.#pending, undefined, [], (text) => this.#rowOf(text));
    const cell = this.#pending.at(-1)?.cell;
    if (found === undefined || cell === undefined || this.#pending.length < 2) return;
    this.#endRow();
    this.#pending = [];
    const joined = { ...cell, text: found.text };
    this.#waiting = { label: found.label, cell: joined, figures: [], lines: [line], line };
    this.#last = found.label.address;
  }

  #rowOf(text: string): Label | undefined {
    const match = this.#labels.match(text);
    return match && pickRow(match, { withFigures: true, next: this.#next() });
  }

  #resolve(row: Unresolved): boolean {
    const found = joinedLabel(row.before, row.own, row.after, (text) => this.#rowOf(text));
    if (found === undefined) return false;
    this.#pushFor(row, found.label, found.text, false);
    return true;
  }

  #pushFor(row: Unresolved, label: Label, text: string, fuzzy: boolean): void {
    const cell = row.own ?? row.before.at(-1)?.cell ?? row.after[0]?.cell ?? row.figures[0];
    if (cell === undefined) return;
    const { figures, lines, line } = row;
    this.#push({ label, cell: { ...cell, text }, figures: [...figures], lines, line }, fuzzy);
    this.#last = label.address;
  }

  /** 表头、块首行、行组：记住所在的表与列。 Headers, opening rows, groups of rows: notes the table and its columns. */
  #note(line: TableLine, cell: TableCell): boolean {
    const match = this.#labels.match(cell.text);
    if (match === undefined) return false;
    this.#endRow();
    this.#pending = [];
    const table = this.#tableOf(match);
    if (table === undefined) return true;
    if (table !== this.#table || this.#header.closed) this.#header = openHeader(line.grid);
    this.#table = table;
    this.#headers.set(line, table);
    this.#anchors.add(table);
    const own = match.labels.filter((label) => label.table === table);
    for (const label of own)
      if (label.kind === 'columnGroup') this.#header.groups.add(label.address);
    noteColumn(
      this.#header,
      own.filter((label) => label.kind === 'column'),
      cell,
    );
    return true;
  }

  #tableOf(match: LabelMatch): Table | undefined {
    const tables = new Set(match.labels.map((label) => label.table));
    if (this.#table !== undefined && tables.has(this.#table)) return this.#table;
    return tables.size === 1 ? match.labels[0]?.table : undefined;
  }

  #push({ label, cell, figures, lines, line }: Waiting, fuzzy = false): void {
    const { table, block } = label;
    this.#add(
      {
        table,
        block,
        label,
        addresses: label.cells,
        labelText: cell.text,
        labelX: cell.x,
        figures,
        geometry: line.geometry,
        header: headerOf(this.#header, line.grid),
        isShort: isShort(line, figures, label.cells.length),
        fuzzy,
        anchored: this.#anchors.has(table),
        part: this.#part,
        place: cell.place,
        ...(line.grid ? { grid: line.grid } : {}),
      },
      lines,
    );
    this.#header.closed = true;
  }

  #add(record: TableRecord, lines: readonly TableLine[]): void {
    this.#records.push(record);
    this.#lines.set(record, lines);
  }

  #groupOf(own: TableCell | undefined): { readonly group?: Label } {
    const match = own && this.#labels.match(own.text);
    const group = match?.labels.find((label) => label.kind === 'rowGroup');
    return group ? { group } : {};
  }

  /** 一行到此为止：等着的有数据即成一行；标目始终对不上的记为无主。 Ends a row: one that has figures is kept; one whose label matched nothing is a stray. */
  #endRow(): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting !== undefined) this.#push(waiting);
    const row = this.#unresolved;
    this.#unresolved = undefined;
    if (row === undefined) return;
    const texts = [row.own?.text, joinText(row.before) + (row.own?.text ?? '')];
    for (const text of texts) {
      const match = text === undefined ? undefined : this.#labels.matchFuzzy(text);
      const label = match && pickRow(match, { withFigures: true });
      if (label !== undefined) {
        this.#pushFor(row, label, text ?? '', true);
        return;
      }
    }
    const stray: StrayRecord = {
      ...(this.#table ? { table: this.#table } : {}),
      labelText: row.own?.text ?? joinText(row.before.slice(-1)),
      figures: row.figures,
      columns: [...this.#header.columns.keys()],
      ...(row.line.grid ? { grid: row.line.grid } : {}),
      ...this.#groupOf(row.own),
      part: this.#part,
      place: placeOfLine(row.line),
    };
    this.#strays.push(stray);
    this.#lines.set(stray, row.lines);
  }
}

/** 表格的一行，格数不够而又比别的行短。 A row of a grid with too few cells that is shorter than others. */
function isShort(line: TableLine, figures: readonly TableCell[], count: number): boolean {
  const last = line.cells.at(-1);
  return figures.length < count && last !== undefined && last.x + last.width < (line.width ?? 0);
}

function joinText(fragments: readonly Fragment[]): string {
  return fragments.map(({ cell }) => cell.text).join('');
}

function placeOfLine(line: TableLine): Place {
  return line.cells[0]?.place ?? {};
}
