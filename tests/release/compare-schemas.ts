import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Difference } from './diff-schemas.ts';

/** What a version has to be after a change of the schema (schemas/README.md). */
type Bump = 'none' | 'minor' | 'major';

export interface Comparison {
  readonly bump: Bump;
  /** Where the schemas differ: JSON Pointers into them. */
  readonly changes: readonly string[];
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Schema = Record<string, Json>;

/**
 * Compares a schema with the one released before it. A document that was valid and no longer is breaks
 * its writer; a property that may hold what it could not before breaks its readers: both are major. A
 * new optional property is minor.
 */
export function compareSchemas(released: Schema, current: Schema): Comparison {
  const changes = differences(released, current, '');
  if (changes.length === 0) return { bump: 'none', changes };
  const pairs = parts(released, current);
  const found = diff([
    ...pairs,
    ...pairs.map(([before, now]) => [before, knownPart(before, now)] as const),
  ]);
  const whole = found.slice(0, pairs.length);
  const known = found.slice(pairs.length);
  if (whole.some(({ removals }) => removals) || known.some(({ additions }) => additions))
    return { bump: 'major', changes };
  return { bump: whole.some(({ additions }) => additions) ? 'minor' : 'none', changes };
}

/**
 * The definitions that differ, each by itself, before and now: what it refers to is the same on both
 * sides. A definition that stands in dozens of places would otherwise be compared in all of their
 * combinations, which does not end.
 */
function parts(released: Schema, current: Schema): (readonly [Schema, Schema])[] {
  const { definitions: before, ...reportBefore } = released;
  const { definitions: now, ...reportNow } = current;
  const [old, fresh] = [isObject(before) ? before : {}, isObject(now) ? now : {}];
  const definitions = { ...fresh, ...old };
  const alone = (schema: Json | undefined): Schema => ({
    ...(isObject(schema) ? schema : {}),
    definitions,
  });
  const named = Object.keys(old)
    .filter((name) => Object.hasOwn(fresh, name))
    .map((name) => [old[name], fresh[name]] as const);
  return [...named, [reportBefore, reportNow] as const]
    .filter(([one, other]) => differences(one, other, '').length > 0)
    .map(([one, other]) => [alone(one), alone(other)] as const);
}

function diff(pairs: readonly (readonly [Json, Json])[]): Difference[] {
  const program = join(import.meta.dirname, 'diff-schemas.ts');
  const input = JSON.stringify(pairs);
  return JSON.parse(
    execFileSync(process.execPath, [program], { input, encoding: 'utf8' }),
  ) as Difference[];
}

/** The current schema without the properties that the released one does not have. */
function knownPart(released: Json | undefined, current: Json): Json {
  if (!isObject(current) || !isObject(released)) return current;
  return Object.fromEntries(
    Object.entries(current).map(([key, value]) => {
      const before = released[key];
      if (key !== 'properties' || !isObject(value) || !isObject(before))
        return [key, knownPart(before, value)];
      const kept = Object.entries(value).filter(([name]) => Object.hasOwn(before, name));
      return [key, Object.fromEntries(kept.map(([n, v]) => [n, knownPart(before[n], v)]))];
    }),
  );
}

function differences(one: Json | undefined, other: Json | undefined, at: string): string[] {
  const [a, b] = [children(one), children(other)];
  if (a === undefined || b === undefined || one === undefined || other === undefined)
    return JSON.stringify(one) === JSON.stringify(other) ? [] : [at];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.flatMap((key) =>
    wording.has(key) && !at.endsWith('/properties')
      ? []
      : differences(a[key], b[key], `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

/** What says nothing about which documents are valid. */
const wording = new Set(['title', 'description', 'examples', '$comment']);

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const children = (value: Json | undefined): { [key: string]: Json } | undefined =>
  Array.isArray(value) ? Object.fromEntries(value.entries()) : isObject(value) ? value : undefined;
