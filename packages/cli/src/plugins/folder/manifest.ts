import schema from '@gongkai/plugin-kit/plugin.schema.json' with { type: 'json' };
import { nearest } from '../../arguments/nearest.ts';
import { wording, type Wording } from '../../language/wording.ts';
import type { ExtensibleRenderer } from './extensible-renderers.ts';

/** plugin.json：没有代码的输出器自己的说明。 What a renderer without code says of itself. */
export interface Manifest {
  readonly kind: 'renderer';
  readonly api: 1;
  readonly name: string;
  readonly description?: string;
  /** 写了 `extends` 的可以不写，与内置的相同。 As the built-in renderer where `extends` names one and this is left out. */
  readonly produces?: Produces;
  readonly editions?: readonly string[];
  readonly extends?: ExtensibleRenderer;
  /** 不写 `extends` 的才可以写。 Only without `extends`. */
  readonly escape?: 'html' | 'xml' | 'json' | 'none';
}

/** 输出什么。 What it produces. */
export interface Produces {
  readonly mediaType: string;
  readonly extension: string;
}

/** plugin.json 用到的那一部分 JSON Schema。 As much of JSON Schema as plugin.json needs. */
interface Part {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minItems?: number;
  readonly items?: Part;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Part>>;
}

/** plugin.json 的毛病，没有则 undefined；写错的项名给出最接近的。 What is wrong with a plugin.json, if anything; the nearest name for a misspelt key. */
export function manifestFault(value: unknown): Wording | undefined {
  return faultIn(value, schema, '') ?? faultBetween(value as Manifest);
}

/** 一项说得对，另一项就不能那样说。 What one key says of another. */
function faultBetween({ extends: base, produces, escape }: Manifest): Wording | undefined {
  if (base === undefined) {
    return produces === undefined ? wording('缺少 produces', 'produces is missing') : undefined;
  }
  // the wrong one would switch off the escaping of the format
  return escape === undefined
    ? undefined
    : wording(
        `怎样转义由 extends 的“${base}”定，请删去 escape`,
        `“${base}”, which it extends, says how to escape; leave out escape`,
      );
}

function faultIn(value: unknown, part: Part, at: string): Wording | undefined {
  const allowed = 'const' in part ? [part.const] : part.enum;
  if (allowed !== undefined && !allowed.includes(value)) {
    const guess = nearest(String(value), allowed.filter(isText));
    const known = allowed.map((each) => JSON.stringify(each));
    return mismatch(at, value, wording(known.join('、'), known.join(', ')), guess);
  }
  if (part.type !== undefined && typeOf(value) !== part.type) {
    return mismatch(at, value, wording(part.type, part.type));
  }
  if (part.pattern !== undefined && !new RegExp(part.pattern).test(String(value))) {
    return mismatch(at, value, wording(part.pattern, part.pattern));
  }
  if (Array.isArray(value)) return faultInList(value, part, at);
  return part.properties === undefined
    ? undefined
    : faultInObject(value as Readonly<Record<string, unknown>>, part, at);
}

function faultInList(
  value: readonly unknown[],
  { minItems = 0, items = {} }: Part,
  at: string,
): Wording | undefined {
  if (value.length < minItems) return wording(`${at} 是空的`, `${at} is empty`);
  for (const [i, item] of value.entries()) {
    const fault = faultIn(item, items, `${at}[${String(i)}]`);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function faultInObject(
  value: Readonly<Record<string, unknown>>,
  { properties = {}, required = [] }: Part,
  at: string,
): Wording | undefined {
  const name = (key: string): string => (at === '' ? key : `${at}.${key}`);
  // a misspelt key is the reason why another one is missing
  const strange = Object.keys(value).find((key) => !Object.hasOwn(properties, key));
  if (strange !== undefined) return unknownKey(name(strange), strange, Object.keys(properties));
  const missing = required.find((key) => !Object.hasOwn(value, key));
  if (missing !== undefined) {
    return wording(`缺少 ${name(missing)}`, `${name(missing)} is missing`);
  }
  for (const [key, part] of Object.entries(properties)) {
    const fault = Object.hasOwn(value, key) ? faultIn(value[key], part, name(key)) : undefined;
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function unknownKey(at: string, key: string, known: readonly string[]): Wording {
  const guess = nearest(key, known);
  return guess === undefined
    ? wording(`没有 ${at} 这一项`, `there is no ${at}`)
    : wording(
        `没有 ${at} 这一项，是否为“${guess}”？`,
        `there is no ${at}; did you mean “${guess}”?`,
      );
}

function mismatch(at: string, value: unknown, expected: Wording, guess?: string): Wording {
  const found = JSON.stringify(value) ?? String(value);
  const place = at === '' ? 'plugin.json' : at;
  return wording(
    `${place} 为 ${found}，应为 ${expected['zh-CN']}${guess === undefined ? '' : `，是否为“${guess}”？`}`,
    `${place} is ${found}; expected ${expected.en}${guess === undefined ? '' : `; did you mean “${guess}”?`}`,
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}
