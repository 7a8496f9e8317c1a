import type { Cell, Equation, Form, Table } from '@gongkai/plugin-kit';
import { bandsOf, type Bands } from '../readings/aligned-row.ts';
import { gridColumns, type GridColumns } from '../readings/grid-columns.ts';
import { gridRow, windowReadings } from '../readings/grid-row.ts';
import { lostRow } from '../readings/lost-row.ts';
import { isEmpty, type Piece, type Reading, type RowReadings } from '../readings/reading.ts';
import { rowSums, sumHolds, type RowSum } from '../readings/row-sums.ts';
import { solve, type Solution } from '../readings/solve.ts';
import { realignedRows } from './realigned.ts';
import { singleRecords } from './single-records.ts';
import type { RowReading, RowStatus } from './table-reading.ts';
import type { TableRecord } from './table-record.ts';

/** 读出一张表：先列各行的读法，再由全表的勾稽关系一起决定。 Reads a table: the readings of each row first, then all equations together. */
export function readTable(
  form: Form,
  table: Table,
  records: readonly TableRecord[],
): readonly RowReading[] {
  const equations = form.equations.filter(({ at }) => at.startsWith(`${table.address}/`));
  const kinds = new Map(form.cells.map((cell) => [cell.address, cell.kind]));
  const read = once(rowReader(records, equations, kinds));
  const { single, conflicts } = singleRecords(records, read);
  const rows = single.map((record) => ({ record, ...read(record) }));
  const solution = decide(rows, equations);
  const held = new Set(
    solution.consistent ? solution.assessed.flatMap(({ left, right }) => [...left, ...right]) : [],
  );
  const decided = rows.map((row, i): RowReading => ({
    record: row.record,
    status: statusOf(row, solution.cells[i] ?? [], () => addsUp(row, equations)),
    confirmed:
      row.record.torn === true ||
      (held.size > 0 && row.record.addresses.every((address) => held.has(address))),
    cells: isOpenRow(row) ? row.record.addresses.map(() => null) : (solution.cells[i] ?? []),
    readings: row.basis === 'lost' ? row.readings.map(readingText) : [],
  }));
  return [...decided, ...conflicts];
}

/** 没有读法，或列出的不足以取定：全行未定。 No reading at all, or none to decide on: nothing of the row is decided. */
function isOpenRow({ readings, open }: RowReadings): boolean {
  return readings.length === 0 || open === true;
}

type Row = RowReadings & { readonly record: TableRecord };

/** 版面已指明各列时无须求解。 Where the layout shows every column there is nothing to decide. */
function decide(rows: readonly Row[], equations: readonly Equation[]): Solution {
  if (rows.every(({ basis }) => basis !== 'lost')) {
    return {
      cells: rows.map(({ readings }) => readings[0] ?? []),
      consistent: false,
      assessed: [],
    };
  }
  return solve(
    rows.map(({ record, readings, open }) => ({
      addresses: record.addresses,
      readings: open === true ? [] : readings,
    })),
    equations.filter(({ axis }) => axis === 'column'),
  );
}

/** 行内的勾稽关系是否成立；没有也算。 Whether the sums within the row hold, if it has any. */
function addsUp({ record, readings }: Row, equations: readonly Equation[]): boolean {
  const [reading] = readings;
  const sums = rowSums(equations, record.addresses);
  return reading !== undefined && sums.every((sum) => sumHolds(sum, reading));
}

type Reader = (record: TableRecord) => RowReadings;

function rowReader(
  records: readonly TableRecord[],
  equations: readonly Equation[],
  kinds: ReadonlyMap<string, Cell['kind']>,
): Reader {
  const shifted = realignedRows(records);
  const grids = new Map<object, GridColumns>();
  const columnsOf = (grid: object): GridColumns => {
    const found = grids.get(grid) ?? gridColumns(records.filter((r) => r.grid === grid));
    grids.set(grid, found);
    return found;
  };
  const rowSumsOf = (record: TableRecord): readonly RowSum[] =>
    rowSums(equations, record.addresses);
  let bands: Bands | undefined | null = null;
  const bandsOnce = (): Bands | undefined => {
    if (bands === null) bands = bandsOf(records.filter((r) => r.geometry === 'layout'));
    return bands;
  };
  return (record) => {
    const own = record.addresses.map((address) => kinds.get(address) ?? 'count');
    const { grid } = record;
    if (grid !== undefined && record.geometry === 'grid') {
      return record.isShort
        ? lostRow(gluedRow(record), own, equations, undefined)
        : doubted(
            gridRow(record, () => columnsOf(grid), shifted.has(record)),
            record,
            rowSumsOf(record),
          );
    }
    const usable = record.geometry === 'layout' ? bandsOnce() : undefined;
    return lostRow(record, own, equations, usable?.length === own.length ? usable : undefined);
  };
}

/** 表中比别的行短的一行：少掉的格，可能是空格，也可能与邻格粘在一起。 A row shorter than the others: what it lacks were blanks or has run together. */
function gluedRow(record: TableRecord): TableRecord {
  return { ...record, figures: record.figures.map((cell) => ({ ...cell, glued: true })) };
}

/**
 * 列未必可信的表中，有空格的一行，若照版面读则行内不平、移动几列却平，多半是丢了格：两种读法都列出。
 * Where columns are not to be trusted: a row with blanks whose sums fail as shown, but hold a few columns further, has probably lost cells:
 * both readings are listed.
 */
function doubted(shown: RowReadings, record: TableRecord, sums: readonly RowSum[]): RowReadings {
  const [reading] = shown.readings;
  const holds = (other: Reading): boolean => sums.every((sum) => sumHolds(sum, other));
  if (!record.loose || shown.readings.length !== 1 || reading === undefined) return shown;
  if (sums.length === 0 || reading.every((piece) => !isEmpty(piece)) || holds(reading))
    return shown;
  const others = windowReadings(record).filter(holds);
  return others.length === 0 ? shown : { basis: 'lost', readings: [reading, ...others] };
}

/** 每行只读一次。 Reads each row once. */
function once(read: Reader): Reader {
  const known = new Map<TableRecord, RowReadings>();
  return (record) => {
    const found = known.get(record) ?? read(record);
    known.set(record, found);
    return found;
  };
}

function statusOf(
  { basis, readings, open, record }: Row,
  cells: readonly (Piece | undefined | null)[],
  adds: () => boolean,
): RowStatus {
  if (readings.length === 0) return 'unread';
  if (open === true) return 'ambiguous';
  if (cells.includes(null)) return 'ambiguous';
  // without a header, an opening row or a corner nothing says that this is the official table
  if (!record.anchored && cells.some((piece) => !isEmpty(piece ?? undefined))) return 'counted';
  if (record.torn === true) return 'placed';
  if (basis === 'grid') return 'certain';
  if (basis === 'count') return adds() ? 'certain' : 'counted';
  return isAllZero(cells) ? 'certain' : 'placed';
}

/** 全是 0 而又恰与格数相等，只有这一种读法，无须勾稽。 As many zeros as cells can be read in one way only. */
function isAllZero(cells: readonly (Piece | undefined | null)[]): boolean {
  return cells.every((piece) => piece?.reading.kind === 'figure' && piece.reading.value === 0);
}

/** 一种读法的文字：41、2、0、空。 A reading in words. */
function readingText(reading: Reading): string {
  return reading.map((piece) => (isEmpty(piece) ? '空' : (piece?.text ?? ''))).join('、');
}
