import { writePointer, type Draft, type Equation, type Form } from '@gongkai/plugin-kit';
import { cellValues } from './cell-values.ts';

type Totals = ReadonlyMap<string, readonly string[]>;

/** A form does not change; what follows from it is found once. */
const known = new WeakMap<Form, Map<string, Totals>>();

/** 可由其他各格相加得出的合计格 → 各加数。 Cells that are the sum of others, and their addends. */
export function totalsOf(form: Form, table: string): Totals {
  const tables = known.get(form) ?? new Map<string, Totals>();
  known.set(form, tables);
  const totals = tables.get(table) ?? findTotals(form, table);
  tables.set(table, totals);
  return totals;
}

function findTotals(form: Form, table: string): Totals {
  const totals = form.equations.filter((equation) => isTotal(equation, table));
  // a total of totals is added downwards: its own row then agrees or is shown to differ
  const first = new Map<string, readonly string[]>();
  for (const { at, left } of totals) if (!first.has(at)) first.set(at, left);
  return first;
}

/**
 * 按加数重算一张表的合计。加数有一格没有数，合计就没有数：空格不当作 0。
 * Computes the totals of a table. Where an addend is not stated neither is the total: a blank is not 0.
 */
export function computeTotals(form: Form, draft: Draft, table: string): Draft {
  const totals = totalsOf(form, table);
  let result = draft;
  const values = new Map<string, number | null>();
  const stated = cellValues(form, draft);
  const valueAt = (at: string): number | null => {
    const known = values.get(at);
    if (known !== undefined) return known;
    const addends = totals.get(at);
    const value = addends === undefined ? figureOf(stated.get(at)) : sum(addends.map(valueAt));
    values.set(at, value);
    return value;
  };
  for (const at of totals.keys()) {
    const value = valueAt(at);
    if (value !== (stated.get(at) ?? null)) result = writePointer(result, at, value);
  }
  return result === draft ? draft : withoutRemarks(result, totals);
}

function isTotal({ at, right }: Equation, table: string): boolean {
  return right.length === 1 && right[0] === at && at.startsWith(`${table}/`);
}

function figureOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** Decimal fractions add without the noise of binary ones. */
function sum(values: readonly (number | null)[]): number | null {
  let total = 0;
  for (const value of values) {
    if (value === null) return null;
    total += value;
  }
  return Number(total.toPrecision(15));
}

/** What the source said of a total no longer stands in it. */
function withoutRemarks(draft: Draft, totals: ReadonlyMap<string, unknown>): Draft {
  const kept = draft.remarks?.filter(({ at }) => !totals.has(at)) ?? [];
  if (kept.length === (draft.remarks?.length ?? 0)) return draft;
  const { remarks: _old, ...rest } = draft;
  return kept.length === 0 ? rest : { ...rest, remarks: kept };
}
