import type { FormLabels } from '../labels/form-labels.ts';
import type { Label } from '../labels/label.ts';
import type { Entry } from './entries.ts';
import { compact } from '../text/compact.ts';
import { columnsFor } from './header.ts';
import { joinedLabel, type Fragment } from './joined-label.ts';
import { MisreadLabels } from './misread-label.ts';
import { recordOf, strayOf, targetOf, type OpenRow, type UnresolvedRow } from './open-row.ts';
import { Records } from './records.ts';
import { TableContext } from './table-context.ts';
import { isFigureLike, isText, type TableCell, type TableLine } from './table-line.ts';

/** 依次读各段的各行，得到一行行数据。 Reads the lines of all parts in order into rows of figures. */
export function readRecords(parts: readonly (readonly Entry[])[], labels: FormLabels): Records {
  const reader = new RecordReader(labels);
  parts.forEach((entries, part) => {
    reader.startPart(part);
    for (const entry of entries) reader.read(entry);
  });
  return reader.finish();
}

/** 折行的标目最多记住几截。 How many pieces of a wrapped label are kept. */
const mostPending = 12;

class RecordReader {
  readonly #context: TableContext;
  readonly #misread = new MisreadLabels();
  readonly #records = new Records();
  #open: OpenRow | undefined;
  #unresolved: UnresolvedRow | undefined;
  #pending: Fragment[] = [];

  constructor(labels: FormLabels) {
    this.#context = new TableContext(labels);
  }

  startPart(part: number): void {
    this.#endRow();
    this.#pending = [];
    this.#context.startPart(part);
  }

  finish(): Records {
    this.#endRow();
    return this.#records;
  }

  read({ line, maybe }: Entry): void {
    if (line === undefined) {
      this.#endRow();
      this.#pending = [];
      return;
    }
    // short text is a label that wraps only after a header or a label
    if (maybe === true && !this.#context.isAnchored && this.#open === undefined) return;
    this.#context.enter(line);
    const row = this.#context.rowIn(line);
    if (row !== undefined) this.#readRow(line, row);
    else if (line.cells.some(isFigureLike)) this.#readFigures(line);
    else if (!this.#readBlank(line)) this.#readLabels(line);
  }

  #readRow(line: TableLine, { label, index }: { label: Label; index: number }): void {
    this.#endRow();
    if (line.geometry === 'stream')
      for (const cell of line.cells.slice(0, index)) this.#note(line, cell);
    this.#pending = [];
    const figures = line.cells.slice(index + 1);
    this.#start({ target: targetOf(label), cell: line.cells[index], figures, line, lines: [line] });
  }

  /** 数据已在本行的即告完成；一格一行的还要等。 A row with its figures beside it is complete; where cells have lines of their own more may come. */
  #start(row: OpenRow): void {
    this.#context.didRead(row.target.label);
    if (row.figures.length > 0 && row.line.cells.length > 1) this.#add(row, false);
    else this.#open = row;
  }

  #readFigures(line: TableLine): void {
    const first = line.cells.findIndex(isFigureLike);
    const texts = line.cells.slice(0, first).filter((cell) => isText(cell) && cell.below !== true);
    const own = texts.at(-1);
    if (own === undefined && this.#open !== undefined && !this.#isInterrupted(this.#open)) {
      this.#open.figures.push(...line.cells.filter(({ reading }) => reading.kind !== 'blank'));
      this.#open.lines.push(line);
      return;
    }
    if (own !== undefined && this.#open !== undefined && closes(own, this.#open)) {
      this.#open.figures.push(...line.cells.slice(first));
      this.#open.lines.push(line);
      return;
    }
    this.#endRow();
    // text may stand in the first cell of a row that has no label
    const labelled =
      own !== undefined && this.#context.isBesideColumns(line, own) ? own : undefined;
    if (this.#readUnlabelled(line, labelled)) return;
    // blanks between the label and the first figure are cells, too
    const figures = line.cells.slice(own === undefined ? 0 : line.cells.indexOf(own) + 1);
    const row = { before: this.#pending, own, after: [], figures, line, lines: [line] };
    this.#pending = [];
    if (!this.#resolve(row)) this.#unresolved = row;
  }

  /** 标目与数据之间隔着别的文字：那是另一行的标目，数据归它。 Other text stands between the label and the figures: it is the label of a row of its own. */
  #isInterrupted({ target, cell, figures }: OpenRow): boolean {
    if (target.label === undefined || figures.length > 0) return false;
    const between = this.#pending.map((fragment) => fragment.cell.text).join('');
    if (between === '' || /^[（(]|[)）]$/.test(between)) return false;
    return this.#context.rowOf((cell?.text ?? '') + between)?.address !== target.label.address;
  }

  /** 表四的数据行没有标目；或者标目就是列组（行政复议 309 17 …）。 The row of 表四 has no label, or its label is a group of columns. */
  #readUnlabelled(line: TableLine, own: TableCell | undefined): boolean {
    if (own !== undefined) {
      const match = this.#context.match(own);
      const isGroup = match?.labels.some(({ kind }) => kind === 'columnGroup') === true;
      if (!isGroup || !this.#note(line, own)) return false;
    }
    const found = this.#context.unlabelled();
    if (found === undefined) return false;
    const { table, block, row } = found;
    const columns = columnsFor(block, this.#context.header);
    const figures = own === undefined ? line.cells : line.cells.slice(line.cells.indexOf(own) + 1);
    this.#start({
      target: { table, block, addresses: columns.map((column) => row + column) },
      cell: own,
      figures: [...figures],
      line,
      lines: [line],
    });
    return true;
  }

  /** 表四的一行各格都空，也是一行。 The row of 表四 with every cell blank is a row, too. */
  #readBlank(line: TableLine): boolean {
    const blank = line.cells.every(({ reading }) => reading.kind === 'blank');
    return blank && this.#context.headerFor(line).size > 0 && this.#readUnlabelled(line, undefined);
  }

  #readLabels(line: TableLine): void {
    for (const cell of line.cells) {
      if (!isText(cell) || cell.below === true || this.#note(line, cell)) continue;
      if ((this.#open?.figures.length ?? 0) > 0) this.#endRow();
      const fragment = { cell, line };
      if (this.#unresolved === undefined) {
        // a label wraps into a few pieces; what came long before is none of it
        this.#pending = [...this.#pending.slice(-mostPending), fragment];
        this.#joinPending(cell, line);
        continue;
      }
      if (this.#unresolved.after.length > mostPending) continue;
      this.#unresolved.after.push(fragment);
      this.#unresolved.lines.push(line);
      if (this.#resolve(this.#unresolved)) this.#unresolved = undefined;
    }
  }

  /** 折行的标目先于数据凑齐：行政规范性 / 文件 / 0。 A label that wraps before its figures come. */
  #joinPending(cell: TableCell, line: TableLine): void {
    if (this.#pending.length < 2) return;
    const found = joinedLabel(this.#pending, undefined, [], (text) => this.#context.rowOf(text));
    if (found === undefined) return;
    this.#endRow();
    this.#pending = [];
    const { label, text } = found;
    this.#start({
      target: targetOf(label),
      cell: { ...cell, text },
      figures: [],
      line,
      lines: [line],
    });
  }

  #resolve(row: UnresolvedRow): boolean {
    const { before, own, after } = row;
    const found = joinedLabel(before, own, after, (text) => this.#context.rowOf(text));
    if (found !== undefined) this.#settle(row, found.label, found.text, false);
    return found !== undefined;
  }

  #settle(row: UnresolvedRow, label: Label, text: string, fuzzy: boolean): void {
    const { own, before, after, figures, line, lines } = row;
    const cell = own ?? before.at(-1)?.cell ?? after[0]?.cell ?? figures[0];
    const named = cell && { ...cell, text };
    this.#context.didRead(label);
    const all = [...lines, ...before.map((fragment) => fragment.line)];
    this.#add(
      { target: targetOf(label), cell: named, figures: [...figures], line, lines: all },
      fuzzy,
    );
  }

  /** 表头、块首行、行组。 Headers, opening rows, groups of rows. */
  #note(line: TableLine, cell: TableCell): boolean {
    const match = this.#context.match(cell);
    if (match === undefined) return false;
    this.#endRow();
    this.#pending = [];
    const table = this.#context.note(line, cell, match);
    if (table !== undefined) this.#records.headers.set(line, table);
    return true;
  }

  #add(row: OpenRow, fuzzy: boolean): void {
    this.#records.add(recordOf(row, this.#context, fuzzy), row.lines);
  }

  /** 一行到此为止；标目逐字对不上的，再看是不是错了字。 Ends a row. A label that did not match to the letter may have a misread character. */
  #endRow(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open !== undefined) this.#add(open, false);
    const row = this.#unresolved;
    this.#unresolved = undefined;
    if (row === undefined) return;
    const found = this.#misread.find(row, this.#context);
    if (found !== undefined) {
      this.#settle(row, found.label, found.text, true);
      return;
    }
    this.#records.addStray(strayOf(row, this.#context), row.lines);
  }
}

/** 标目的括号折到了下一行，数据在那一行：规章（设区的市、 / 自治州） 3。 The bracket of a label ends in the line that has the figures. */
function closes(own: TableCell, { cell, figures }: OpenRow): boolean {
  const label = compact(cell?.text ?? '');
  const isOpen = label.lastIndexOf('(') > label.lastIndexOf(')');
  return figures.length === 0 && isOpen && /^[^()]*\)/.test(compact(own.text));
}
