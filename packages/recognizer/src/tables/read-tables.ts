import type { Form } from '@gongkai/plugin-kit';
import type { FormLabels } from '../labels/form-labels.ts';
import type { Part } from '../sections/part.ts';
import { chooseRecords } from './choose.ts';
import { entriesOf, type Entry } from './entries.ts';
import { leftovers, type EntryRole, type Leftovers } from './leftovers.ts';
import { readRecords } from './read-records.ts';
import { mendTornRows } from './torn-rows.ts';
import { readTable } from './read-table.ts';
import type { TableLine } from './table-line.ts';
import type { RowReading } from './table-reading.ts';
import type { StrayRecord } from './table-record.ts';

/** 读出的全部表，以及各段余下的文字。 All tables as read, and what is left of each part. */
export interface Tables {
  readonly rows: readonly RowReading[];
  /** 表中标目对不上的各行。 Rows inside the tables whose label matches nothing. */
  readonly strays: readonly StrayRecord[];
  readonly rest: readonly Leftovers[];
}

/** 在各段中找表、读表。 Finds and reads the tables in all parts. */
export function readTables(
  form: Form,
  labels: FormLabels,
  parts: readonly Part[],
  marked: boolean,
): Tables {
  const entries = parts.map(({ items }) => entriesOf(items, labels, marked));
  const { records: found, strays, headers, lines: own } = readRecords(entries, labels);
  const records = mendTornRows(form, found);
  // a mended record is in the lines of the one it was made from
  const lines = new Map([
    ...own,
    ...records.map((r, i) => [r, own.get(found[i] ?? r) ?? []] as const),
  ]);
  const chosen = form.sections.flatMap(({ key, table }) => {
    if (table === undefined) return [];
    const headed = parts.some((part) => part.heading?.section === key);
    const isHome = (part: number): boolean => {
      const heading = parts[part]?.heading;
      return heading === undefined ? !headed : heading.section === key;
    };
    return [{ table, records: chooseRecords(table, records, isHome) }];
  });
  const used = new Set<TableLine>();
  const places = new Set<string>();
  for (const { table, records: own } of chosen) {
    for (const record of own) {
      for (const line of lines.get(record) ?? []) used.add(line);
      places.add(`${table.address} ${String(record.part)}`);
    }
  }
  const grids = new Set(
    chosen.flatMap(({ records: own }) => own.flatMap(({ grid }) => grid ?? [])),
  );
  const inside = strays.filter(
    ({ table, part, grid, figures }) =>
      table !== undefined &&
      places.has(`${table.address} ${String(part)}`) &&
      figures.length > 1 &&
      (grid === undefined || grids.has(grid)),
  );
  for (const stray of inside) for (const line of lines.get(stray) ?? []) used.add(line);
  const labelled = new Set<TableLine>(headers.keys());
  for (const record of records) for (const line of lines.get(record) ?? []) labelled.add(line);
  return {
    rows: chosen.flatMap(({ table, records: own }) => readTable(form, table, own)),
    strays: inside,
    rest: entries.map((list, part) => {
      const tables = [...chosen].some(({ table }) =>
        places.has(`${table.address} ${String(part)}`),
      );
      const home = parts[part]?.heading;
      const holds = tables || form.sections.some((s) => s.table && s.key === home?.section);
      return leftovers(list, (entry) => (holds ? roleOf(entry, used, labelled) : 'prose'));
    }),
  };
}

function roleOf(
  { line, maybe }: Entry,
  used: ReadonlySet<TableLine>,
  labelled: ReadonlySet<TableLine>,
): EntryRole {
  if (line === undefined) return 'prose';
  if (used.has(line)) return 'figures';
  if (labelled.has(line)) return 'label';
  return maybe === true || line.geometry !== 'grid' || line.cells.length > 0 ? 'fragment' : 'prose';
}
