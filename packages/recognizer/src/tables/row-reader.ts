import type { Form, Table } from '@gongkai/plugin-kit';
import { bandsOf, type Bands } from '../readings/aligned-row.ts';
import { gridColumns, type GridColumns } from '../readings/grid-columns.ts';
import { gridRow, windowReadings } from '../readings/grid-row.ts';
import { lostRow } from '../readings/lost-row.ts';
import { isEmpty, type Reading, type RowReadings } from '../readings/reading.ts';
import { sumHolds } from '../readings/row-sums.ts';
import { labelsNest, realignedRows } from './realigned.ts';
import { tableFacts, type TableFacts } from './table-facts.ts';
import type { TableRecord } from './table-record.ts';

/** 一行的读法，每行只读一次。 The readings of a row, each row read once. */
export type RowReader = (record: TableRecord) => RowReadings;

/** 按各行的版面读；同一张表的各行互为证据。 Reads rows by their layout; the rows of a table are evidence for each other. */
export function rowReader(form: Form, table: Table, records: readonly TableRecord[]): RowReader {
  const facts = tableFacts(form, table);
  const shifted = realignedRows(records);
  const mayMove = shifted.size > 0 || endsOf(records).size > 1 || !labelsNest(records);
  const padded = records.some((r) => r.loose && r.figures.length > r.addresses.length);
  const grids = new Map<object, GridColumns>();
  const columnsOf = (grid: object): GridColumns => {
    const whole = (r: TableRecord): boolean => r.grid === grid && !shifted.has(r);
    const found = grids.get(grid) ?? gridColumns(records.filter(whole));
    grids.set(grid, found);
    return found;
  };
  let bands: { readonly found: Bands | undefined } | undefined;
  const bandsFor = ({ geometry, addresses }: TableRecord): Bands | undefined => {
    if (geometry !== 'layout') return undefined;
    bands ??= { found: bandsOf(records.filter((r) => r.geometry === 'layout')) };
    return bands.found?.length === addresses.length ? bands.found : undefined;
  };
  return once((record) => {
    const { grid, geometry, isShort } = record;
    if (record.unclaimed === true) return { basis: 'lost', readings: [] };
    if (grid !== undefined && geometry === 'grid' && !isShort) {
      const isShifted = shifted.has(record);
      const row = gridRow(record, () => columnsOf(grid), isShifted, record.loose && padded);
      return mayMove ? doubted(row, record, facts) : row;
    }
    return lostRow(isShort ? gluedRow(record) : record, facts, bandsFor(record));
  });
}

/** 各行止于何处：都止于同一列，又没有一行丢了行首的格，便没有丢过格。 Where the rows end: where all end in one column and none lost its leading cells, no cell was lost. */
function endsOf(records: readonly TableRecord[]): ReadonlySet<number> {
  return new Set(
    records.flatMap(({ loose, figures }) => {
      const last = loose ? figures.at(-1) : undefined;
      return last === undefined ? [] : [last.x + last.width];
    }),
  );
}

/** 表中比别的行短的一行：少掉的格，可能是空格，也可能与邻格粘在一起。 A row shorter than the others: what it lacks were blanks or has run together. */
function gluedRow(record: TableRecord): TableRecord {
  return { ...record, figures: record.figures.map((cell) => ({ ...cell, glued: true })) };
}

/**
 * 列未必可信、有迹象丢过格的表中，有空格的一行，若照版面读则行内不平、移动几列却平，多半是丢了格：两种读法都列出。
 * Where columns are not to be trusted: a row with blanks whose sums fail as shown, but hold a few
 * columns further, has probably lost cells, and both readings are listed.
 */
function doubted(shown: RowReadings, record: TableRecord, facts: TableFacts): RowReadings {
  const [reading] = shown.readings;
  if (!record.loose || shown.readings.length !== 1 || reading === undefined) return shown;
  if (!reading.some(isEmpty)) return shown;
  const sums = facts.sumsOf(record.addresses);
  const holds = (other: Reading): boolean => sums.every((sum) => sumHolds(sum, other));
  if (sums.length === 0 || holds(reading)) return shown;
  const others = windowReadings(record).filter(holds);
  return others.length === 0 ? shown : { basis: 'lost', readings: [reading, ...others] };
}

function once(read: RowReader): RowReader {
  const known = new Map<TableRecord, RowReadings>();
  return (record) => {
    const found = known.get(record) ?? read(record);
    known.set(record, found);
    return found;
  };
}
