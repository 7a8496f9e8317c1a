// What the build refuses: annotations that the vocabulary does not know, and examples that are not reports.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonObject } from './annotations.ts';

type Validator = InstanceType<typeof Ajv.default>;

/** Holds an annotated schema against the meta-schema; throws with every fault. */
export function proveSchema(annotated: JsonObject, vocabulary: string): void {
  const ajv = new Ajv2020.default({ allErrors: true, strict: false });
  for (const name of ['vocabulary.schema.json', 'meta.schema.json']) {
    ajv.addMetaSchema(JSON.parse(readFileSync(join(vocabulary, name), 'utf8')) as JsonObject);
  }
  if (ajv.validateSchema(annotated) !== true) {
    throw new Error(`${String(annotated['$id'])}: ${ajv.errorsText(ajv.errors)}`);
  }
}

/** Holds every example against the core schema and its twin. */
export function proveExamples(core: JsonObject, twin: JsonObject, folder: string): void {
  const validators = [
    prepared(new Ajv2020.default({ allErrors: true, strict: true })).compile(core),
    prepared(new Ajv.default({ allErrors: true, strict: true })).compile(twin),
  ];
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const example: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    for (const validate of validators) {
      if (!validate(example))
        throw new Error(`${name}: ${JSON.stringify(validate.errors, null, 1)}`);
    }
  }
}

function prepared<T extends Validator>(ajv: T): T {
  ajv.opts.allowUnionTypes = true;
  addFormats.default(ajv, ['date', 'uri']);
  return ajv;
}
