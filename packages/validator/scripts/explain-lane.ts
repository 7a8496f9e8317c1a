import Ajv, { _ } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { formats } from './formats.ts';
import { nameSchemas } from './name-schemas.ts';
import type { Schema } from './schema.ts';
import { slim } from './slim.ts';

/**
 * The explaining lane: Ajv's own standalone code for the lowered schema. It runs only when the fast
 * lane says no, so it is made small, not fast: definitions stay functions, lists stay loops.
 */
export function explainLane(lowered: Schema): string {
  const ajv = new Ajv.default({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    discriminator: true,
    messages: false,
    inlineRefs: false,
    loopRequired: 1,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format);
  ajv.addSchema(nameSchemas(lowered), 'report');
  return slim(standaloneCode.default(ajv, { report: 'report' }));
}
