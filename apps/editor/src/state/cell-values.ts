import { pointerKeys, type Draft, type Form } from '@gongkai/plugin-kit';

/** 各格现有的值，以地址为键；缺的格为 undefined。 What stands in every cell, by address; undefined where it is missing. */
export type CellValues = ReadonlyMap<string, unknown>;

type Paths = readonly (readonly [address: string, keys: readonly string[]])[];

const paths = new WeakMap<Form, Paths>();
const known = new WeakMap<object, { readonly form: Form; readonly values: CellValues }>();

/** 读全部单元格。地址只拆一次，同一草稿只读一次：每键都要读。 Reads every cell. Addresses are split once and a draft is read once: every keystroke asks. */
export function cellValues(form: Form, draft: Draft): CellValues {
  const before = known.get(draft);
  if (before?.form === form) return before.values;
  const values = new Map(pathsOf(form).map(([address, keys]) => [address, valueAt(draft, keys)]));
  known.set(draft, { form, values });
  return values;
}

/** 若干格之和；有一格没有数就没有和。 The sum of cells; none where one of them has no figure. */
export function sumOf(values: CellValues, cells: readonly string[]): number | undefined {
  let sum = 0;
  for (const cell of cells) {
    const value = values.get(cell);
    if (typeof value !== 'number') return undefined;
    sum += value;
  }
  // decimal fractions add without the noise of binary ones
  return Number(sum.toPrecision(15));
}

function pathsOf(form: Form): Paths {
  const split = paths.get(form) ?? form.cells.map(({ address }) => [address, pointerKeys(address)]);
  paths.set(form, split);
  return split;
}

function valueAt(draft: Draft, keys: readonly string[]): unknown {
  let value: unknown = draft;
  for (const key of keys) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
