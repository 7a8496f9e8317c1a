import { differenceOf, type CellDifference, type ProseDifference } from '@gongkai/ledger';
import { placeOf, type Draft, type Form } from '@gongkai/plugin-kit';
import { cellValues } from './cell-values.ts';

/** 两年的一格。 A cell in both years. */
interface YearCell {
  readonly address: string;
  readonly row: string;
  readonly column: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly change?: CellDifference;
}

/** 与上年的比较：每张表的各格，各部分的文字。 The comparison with last year: the cells of each table, the prose of each section. */
export interface YearComparison {
  readonly tables: readonly { readonly name: string; readonly cells: readonly YearCell[] }[];
  readonly prose: readonly ProseDifference[];
}

/**
 * 与上年逐格、逐段比较。`totals` 为真只列表二各格和各合计，一眼看得完。
 * Compares with last year cell by cell and text by text; with `totals` only totals and the cells of tables
 * without any, few enough to be seen at once.
 */
export function compareWith(
  form: Form,
  before: Draft,
  after: Draft,
  totals: boolean,
): YearComparison {
  const { cells, prose } = differenceOf(form, before, after);
  const changes = new Map(cells.map((change) => [change.cell.address, change]));
  const [old, now] = [cellValues(form, before), cellValues(form, after)];
  const tables = new Map<string, YearCell[]>();
  for (const { address, column: own } of form.cells) {
    if (totals && /naturalPerson|organizations/.test(own)) continue;
    const place = placeOf(form, address);
    const change = changes.get(address);
    const cell: YearCell = {
      address,
      row: (place?.row ?? []).join(' · '),
      column: (place?.column ?? []).join(' · '),
      before: figure(old.get(address)),
      after: figure(now.get(address)),
      ...(change === undefined ? {} : { change }),
    };
    const name = place?.table ?? '';
    tables.set(name, [...(tables.get(name) ?? []), cell]);
  }
  return { tables: [...tables].map(([name, list]) => ({ name, cells: list })), prose };
}

function figure(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
