import { nameOf } from './lower.ts';
import type { Schema } from './schema.ts';

/**
 * The fast lane: one function for each definition that says yes or no. Most reports are right, so
 * this is what runs on all of them; strings are measured before their characters are counted.
 */
export function matchesLane(lowered: Schema): string {
  const patterns: string[] = [];
  const functions = Object.entries(lowered.$defs ?? {}).map(
    ([name, schema]) =>
      `const ${guard(name)} = (v: any): boolean => ${test(schema, 'v', patterns)};`,
  );
  const root = `export const matches = (v: any): boolean => ${test(lowered, 'v', patterns)};`;
  const constants = patterns.map(
    (pattern, index) =>
      `const pattern${String(index)} = new RegExp(${JSON.stringify(pattern)}, 'u');`,
  );
  return [...constants, ...functions, root].join('\n');
}

function guard(name: string): string {
  return `is${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** The expression that tests `v` against a schema. */
function test(schema: Schema, v: string, patterns: string[]): string {
  if (schema.$ref !== undefined) return `${guard(nameOf(schema.$ref))}(${v})`;
  if (schema.const !== undefined) return `${v} === ${JSON.stringify(schema.const)}`;
  if (schema.enum) return either(schema.enum.map((item) => `${v} === ${JSON.stringify(item)}`));
  if (schema.oneOf) return choice(schema, v);
  return either([schema.type ?? []].flat().map((type) => testType(type, schema, v, patterns)));
}

function testType(type: string, schema: Schema, v: string, patterns: string[]): string {
  switch (type) {
    case 'null':
      return `${v} === null`;
    case 'integer':
      return both([`Number.isInteger(${v})`, ...range(schema, v)]);
    case 'number':
      return both([`Number.isFinite(${v})`, ...range(schema, v)]);
    case 'string':
      return both([`typeof ${v} === 'string'`, ...text(schema, v, patterns)]);
    case 'array':
      return both([`Array.isArray(${v})`, ...list(schema, v, patterns)]);
    case 'object':
      return both([`record(${v})`, ...properties(schema, v, patterns)]);
    default:
      throw new Error(`no lane knows the type ${type}`);
  }
}

function range({ minimum, maximum }: Schema, v: string): string[] {
  return [
    ...(minimum === undefined ? [] : [`${v} >= ${String(minimum)}`]),
    ...(maximum === undefined ? [] : [`${v} <= ${String(maximum)}`]),
  ];
}

function text({ minLength, maxLength, pattern, format }: Schema, v: string, patterns: string[]) {
  const limit = String(maxLength);
  const index = pattern === undefined ? -1 : patterns.push(pattern) - 1;
  return [
    ...(minLength === undefined
      ? []
      : [minLength === 1 ? `${v} !== ''` : `codePoints(${v}) >= ${String(minLength)}`]),
    ...(maxLength === undefined
      ? []
      : [`(${v}.length <= ${limit} || codePoints(${v}) <= ${limit})`]),
    ...(pattern === undefined ? [] : [`pattern${String(index)}.test(${v})`]),
    ...(format === undefined ? [] : [`formats.${format}(${v})`]),
  ];
}

function list({ minItems, maxItems, items }: Schema, v: string, patterns: string[]): string[] {
  return [
    ...(minItems === undefined ? [] : [`${v}.length >= ${String(minItems)}`]),
    ...(maxItems === undefined ? [] : [`${v}.length <= ${String(maxItems)}`]),
    ...(items === undefined ? [] : [`every(${v}, (v) => ${test(items, 'v', patterns)})`]),
  ];
}

function properties(schema: Schema, v: string, patterns: string[]): string[] {
  const required = new Set(schema.required);
  const all = Object.entries(schema.properties ?? {});
  const at = (key: string): string => `${v}.${key}`;
  const tests = all.map(([key, property]) => {
    const own = test(property, at(key), patterns);
    return required.has(key) ? own : `(${at(key)} === undefined || ${own})`;
  });
  const names = schema.propertyNames;
  // With every known property counted, one more key is an unknown one.
  const optional = all.filter(([key]) => !required.has(key));
  const known = [
    String(required.size),
    ...optional.map(([key]) => `(${at(key)} === undefined ? 0 : 1)`),
  ];
  return [
    ...tests,
    ...(schema.additionalProperties === false ? [`sized(${v}, ${known.join(' + ')})`] : []),
    ...(names ? [`every(Object.keys(${v}), (v) => ${test(names, 'v', patterns)})`] : []),
  ];
}

/** A choice between definitions by their tag; each of them tests its tag itself. */
function choice({ oneOf = [] }: Schema, v: string): string {
  return either(oneOf.map(({ $ref = '' }) => `${guard(nameOf($ref))}(${v})`));
}

function both(tests: readonly string[]): string {
  return tests.length === 1 ? (tests[0] ?? '') : tests.join(' && ');
}

function either(tests: readonly string[]): string {
  return tests.length === 1 ? (tests[0] ?? '') : `(${tests.map((t) => `(${t})`).join(' || ')})`;
}
