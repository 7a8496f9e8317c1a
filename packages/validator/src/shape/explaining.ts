// What the explaining lane is made of: Ajv's code, with what it repeats said once. Each function
// takes the faults found so far and returns them with its own; addresses are relative to the value
// looked at, so that nothing is put together while all is well.
import { FAULT_LIMIT, type Fault } from './faults.ts';

type Faults = Fault[] | null;
type Explain = (data: unknown) => Faults;
type Properties = Readonly<Record<string, unknown>>;

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
export function below(faults: Faults, explain: Explain, data: unknown, path: string): Faults {
  const found = explain(data);
  return found === null ? faults : merged(faults, found, path);
}

/** 并入若干属性的各处，它们同属一个定义。 Adds those below properties of one definition. */
export function each(
  faults: Faults,
  explain: Explain,
  data: Properties,
  names: readonly string[],
): Faults {
  let all = faults;
  for (const name of names) {
    const value = data[name];
    if (value === undefined) continue;
    const found = explain(value);
    if (found !== null) all = merged(all, found, `/${name}`);
  }
  return all;
}

function merged(faults: Faults, found: readonly Fault[], path: string): Faults {
  return found.reduce<Faults>(
    (all, { path: inner, keyword, params }) => fault(all, path + inner, keyword, params),
    faults,
  );
}

/**
 * `required` 与 `additionalProperties: false`；已知的名字中必需的在前。各属性同属一个定义的，一并核对。
 * Both keywords in one pass over the known names, of which the first ones are required. Only where
 * the object has other keys are they looked at one by one. Properties that are all of one definition
 * are checked on the way.
 */
export function object(
  faults: Faults,
  data: Properties,
  required: number,
  known: readonly string[],
  explain?: Explain,
): Faults {
  let all = faults;
  let others = 0;
  for (let index = 0; index < known.length; index += 1) {
    const name = known[index] ?? '';
    const value = data[name];
    if (value === undefined) {
      if (index < required) all = fault(all, '', 'required', { missingProperty: name });
      continue;
    }
    others -= 1;
    const found = explain ? explain(value) : null;
    if (found !== null) all = merged(all, found, `/${name}`);
  }
  for (const _ in data) others += 1;
  if (others === 0) return all;
  for (const key in data) {
    if (known.includes(key)) continue;
    all = fault(all, '', 'additionalProperties', { additionalProperty: key, known });
  }
  return all;
}

/** `enum`. */
export function oneOf(
  faults: Faults,
  data: unknown,
  path: string,
  allowedValues: readonly unknown[],
): Faults {
  return allowedValues.includes(data) ? faults : fault(faults, path, 'enum', { allowedValues });
}

/** 一个属性的 `enum`。 `enum` of a property. */
export function choice(
  faults: Faults,
  data: Properties,
  name: string,
  allowedValues: readonly unknown[],
): Faults {
  const value = data[name];
  return value === undefined ? faults : oneOf(faults, value, `/${name}`, allowedValues);
}

/** `minimum` 与 `maximum`；不是数的由 `type` 说明。 Both; what is no number is left to `type`. */
export function range(
  faults: Faults,
  data: unknown,
  path: string,
  least: number,
  most: number,
): Faults {
  if (typeof data !== 'number' || !Number.isFinite(data)) return faults;
  if (data > most) return fault(faults, path, 'maximum', { limit: most });
  return data < least ? fault(faults, path, 'minimum', { limit: least }) : faults;
}
