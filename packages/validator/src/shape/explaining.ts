// What the explaining lane is made of: Ajv's code, with what it repeats said once. A definition is a
// function from a value to its faults, null if there are none. Addresses are relative to the value,
// so that nothing is put together while all is well.
import { FAULT_LIMIT, type Fault } from './faults.ts';
import { record } from './matching.ts';

type Faults = Fault[] | null;
type Definition = (data: unknown) => Faults;

/** 记下一处。 Adds one. */
export function fault(
  faults: Faults,
  path: string,
  keyword: string,
  params: Fault['params'],
): Fault[] {
  const all = faults ?? [];
  if (all.length < FAULT_LIMIT) all.push({ path, keyword, params });
  return all;
}

/** 并入下级各处。 Adds those found below. */
export function below(faults: Faults, definition: Definition, data: unknown, path: string): Faults {
  if (faults?.length === FAULT_LIMIT) return faults;
  const found = definition(data);
  return found === null ? faults : merged(faults, found, path);
}

function merged(faults: Faults, found: readonly Fault[], path: string): Faults {
  return found.reduce<Faults>(
    (all, { path: inner, keyword, params }) => fault(all, path + inner, keyword, params),
    faults,
  );
}

/** 不加限制。 No constraint. */
export function anything(): null {
  return null;
}

/**
 * `required`、`properties` 与 `additionalProperties: false`；已知的名字中必需的在前。
 * These three in one pass over the known names, of which the first ones are required. Only where the
 * object has other keys are they looked at one by one.
 */
export function structure(
  required: number,
  known: readonly string[],
  definitions: readonly Definition[],
): Definition {
  return (data) => {
    if (!record(data)) return fault(null, '', 'type', { type: 'object' });
    const properties = data as Readonly<Record<string, unknown>>;
    let all: Faults = null;
    let others = 0;
    for (const _ in properties) others += 1;
    for (let index = 0; index < known.length; index += 1) {
      const name = known[index] ?? '';
      const value = properties[name];
      if (value === undefined) {
        if (index < required) all = fault(all, '', 'required', { missingProperty: name });
        continue;
      }
      others -= 1;
      const found = (definitions[index] ?? anything)(value);
      if (found !== null) all = merged(all, found, `/${name}`);
    }
    return others === 0 ? all : unknown(all, properties, known);
  };
}

function unknown(faults: Faults, properties: object, known: readonly string[]): Faults {
  let all = faults;
  for (const key in properties) {
    if (known.includes(key)) continue;
    all = fault(all, '', 'additionalProperties', { additionalProperty: key, known });
  }
  return all;
}

/** `items`, `minItems`, `maxItems`. */
export function list(least: number, most: number, definition: Definition): Definition {
  return (data) => {
    if (!Array.isArray(data)) return fault(null, '', 'type', { type: 'array' });
    let all: Faults = null;
    if (data.length > most) all = fault(all, '', 'maxItems', { limit: most });
    if (data.length < least) all = fault(all, '', 'minItems', { limit: least });
    for (let index = 0; index < data.length; index += 1) {
      all = below(all, definition, data[index], `/${String(index)}`);
    }
    return all;
  };
}

/** `enum`. */
export function oneOf(allowedValues: readonly unknown[]): Definition {
  return (data) =>
    allowedValues.includes(data) ? null : fault(null, '', 'enum', { allowedValues });
}

/** `minimum` 与 `maximum`；不是数的由 `type` 说明。 Both; what is no number is left to `type`. */
export function range(faults: Faults, data: unknown, least: number, most: number): Faults {
  if (typeof data !== 'number' || !Number.isFinite(data)) return faults;
  if (data > most) return fault(faults, '', 'maximum', { limit: most });
  return data < least ? fault(faults, '', 'minimum', { limit: least }) : faults;
}
