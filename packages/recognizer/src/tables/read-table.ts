import type { Form, Table } from '@gongkai/plugin-kit';
import { isEmpty, type Piece, type Reading, type RowReadings } from '../readings/reading.ts';
import { sumHolds } from '../readings/row-sums.ts';
import { solve, type Solution } from '../readings/solve.ts';
import { rowReader } from './row-reader.ts';
import { singleRecords } from './single-records.ts';
import { tableFacts, type TableFacts } from './table-facts.ts';
import type { RowReading, RowStatus } from './table-reading.ts';
import type { TableRecord } from './table-record.ts';

/** 读出一张表：先列各行的读法，再由全表的勾稽关系一起决定。 Reads a table: the readings of each row first, then all equations together. */
export function readTable(
  form: Form,
  table: Table,
  records: readonly TableRecord[],
): readonly RowReading[] {
  const facts = tableFacts(form, table);
  const read = rowReader(form, table, records);
  const { single, conflicts } = singleRecords(records, read);
  const rows = single.map((record) => ({ record, ...read(record) }));
  const solution = decide(rows, facts);
  const held = new Set(
    solution.consistent ? solution.assessed.flatMap(({ left, right }) => [...left, ...right]) : [],
  );
  const decided = rows.map((row, i): RowReading => {
    const { record, basis, readings } = row;
    const found = solution.cells[i] ?? [];
    const confirmed =
      record.torn === true || (held.size > 0 && record.addresses.every((at) => held.has(at)));
    const nothing =
      isUndecided(row) || (!confirmed && lostBlanks(row, found)) || isUnchecked(row, found, facts);
    const cells = nothing ? record.addresses.map(() => null) : found;
    return {
      record,
      status: statusOf(row, cells, facts),
      confirmed,
      cells,
      readings: basis === 'lost' ? readings.map(readingText) : [],
    };
  });
  return [...decided, ...conflicts];
}

type Row = RowReadings & { readonly record: TableRecord };

/** 没有读法，或列出的不足以取定：全行未定。 No reading at all, or none to decide on: nothing of the row is decided. */
function isUndecided({ readings, open }: RowReadings): boolean {
  return readings.length === 0 || open === true;
}

/**
 * 丢了空格、读法不止一种，又没有别的行可以印证：各读法一致的格也不取，因为空缺之外还可能填错，错了的读法不在
 * 其中。
 * Blanks were lost, there are several readings and no other row to confirm any: not even what they
 * agree on is taken. A row with blanks may hold a mistake as well, and its true reading would not be
 * among them.
 */
function lostBlanks({ basis, readings }: RowReadings, cells: Solution['cells'][number]): boolean {
  return (
    basis === 'lost' &&
    cells.includes(null) &&
    readings.every((reading) => reading.includes(undefined))
  );
}

/**
 * 丢了空格、读法不止一种，取定的一种行内不平，而空缺又使这一行无从核对：别的行再怎么平，也可能是源文的错误凑成的，
 * 没有人会看到，所以不取。
 * Blanks were lost, there are several readings, and the one that the other rows decide for does not add
 * up while its blanks keep anybody from noticing: it may be a mistake in the source that makes the
 * other rows fit. Not taken.
 */
function isUnchecked(
  { record, basis, readings }: Row,
  cells: Solution['cells'][number],
  facts: TableFacts,
): boolean {
  if (basis !== 'lost' || readings.length < 2 || !isWhole(cells)) return false;
  return facts
    .sumsOf(record.addresses)
    .some(
      (sum) => [...sum.left, ...sum.right].some((i) => isEmpty(cells[i])) && !sumHolds(sum, cells),
    );
}

function isWhole(cells: Solution['cells'][number]): cells is Reading {
  return !cells.includes(null);
}

/** 版面已指明各列时无须求解。 Where the layout shows every column there is nothing to decide. */
function decide(rows: readonly Row[], { columns }: TableFacts): Solution {
  if (rows.every(({ basis }) => basis !== 'lost')) {
    const cells = rows.map(({ readings }) => readings[0] ?? []);
    return { cells, consistent: false, assessed: [] };
  }
  const open = rows.map(({ record, readings, open: undecidable }) => ({
    addresses: record.addresses,
    readings: undecidable === true ? [] : readings,
  }));
  return solve(open, columns);
}

function statusOf(
  { basis, readings, open, record }: Row,
  cells: readonly (Piece | undefined | null)[],
  facts: TableFacts,
): RowStatus {
  const [reading] = readings;
  if (reading === undefined) return 'unread';
  if (open === true || cells.includes(null)) return 'ambiguous';
  // without a header, an opening row or a corner nothing says that this is the official table
  if (!record.anchored && !reading.every(isEmpty)) return 'counted';
  if (record.torn === true) return 'placed';
  if (basis === 'grid') return 'certain';
  if (basis === 'lost') return isAllZero(cells) ? 'certain' : 'placed';
  const sums = facts.sumsOf(record.addresses);
  return sums.every((sum) => sumHolds(sum, reading)) ? 'certain' : 'counted';
}

/** 全是 0 而又恰与格数相等，只有这一种读法，无须勾稽。 As many zeros as cells can be read in one way only. */
function isAllZero(cells: readonly (Piece | undefined | null)[]): boolean {
  return cells.every((piece) => piece?.reading.kind === 'figure' && piece.reading.value === 0);
}

/** 一种读法的文字：41、2、0、空。 A reading in words. */
function readingText(reading: Reading): string {
  return reading.map((piece) => (isEmpty(piece) ? '空' : (piece?.text ?? ''))).join('、');
}
