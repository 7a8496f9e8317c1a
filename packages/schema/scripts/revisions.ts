// schemas/<edition>/revisions.json → the steps that documents of earlier revisions need.
import type { Revision, RevisionStep } from '../src/revision.ts';
import type { JsonObject } from './annotations.ts';
import { placesOf } from './places-of.ts';

/** A revision as it is written down: a step may name a definition instead of the places of its values. */
export interface WrittenRevision {
  readonly revision: number;
  readonly about: string;
  readonly steps: readonly (
    RevisionStep | { readonly step: 'oneLine'; readonly definition: string }
  )[];
  /** What turns the schema of this revision into the one before it. */
  readonly before: readonly SchemaChange[];
}

/** An operation of a JSON Patch on a core schema. */
export interface SchemaChange {
  readonly op: 'add' | 'remove' | 'replace';
  readonly path: string;
  readonly value?: unknown;
}

export const compileRevisions = (
  core: JsonObject,
  written: readonly WrittenRevision[],
): Revision[] =>
  written.map(({ revision, about, steps }, i) => {
    // documents come from any of them, so they have to be walked in order
    if (revision !== i + 2) throw new Error(`Revision ${String(revision)} is out of order.`);
    return { revision, about, steps: steps.map((step) => compileStep(core, step)) };
  });

function compileStep(core: JsonObject, step: WrittenRevision['steps'][number]): RevisionStep {
  if (!('definition' in step)) return step;
  return { step: step.step, at: placesOf(core, step.definition) };
}

/** The core schema as it was before a revision. */
export function schemaBefore(core: JsonObject, { before }: WrittenRevision): JsonObject {
  const copy = structuredClone(core);
  for (const { op, path, value } of before) {
    const keys = path.split('/').slice(1);
    const last = keys.pop() ?? '';
    const parent = keys.reduce<unknown>((at, key) => (at as JsonObject | undefined)?.[key], copy);
    if (typeof parent !== 'object' || parent === null) throw new Error(`${path} is not there.`);
    if (op !== 'add' && !Object.hasOwn(parent, last)) throw new Error(`${path} is not there.`);
    if (op === 'remove') Reflect.deleteProperty(parent, last);
    else Reflect.set(parent, last, value);
  }
  return copy;
}
