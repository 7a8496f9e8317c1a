import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { validate } from '@gongkai/validator';
import { example, exampleJson } from './examples.ts';
import type { Goal } from './goal.ts';
import { ratio } from './measure.ts';

const parseJson = (): unknown => JSON.parse(exampleJson);

export const validateGoal: Goal = {
  name: 'validate + reconcile / JSON.parse of the same report',
  limit: 0.6,
  unit: '×',
  measure: () => ratio(() => validate(example), parseJson),
};

/** For comparison: the core schema in Ajv alone, which says nothing about sums. */
export const ajvGoal: Goal = {
  name: '  for reference: Ajv alone / JSON.parse',
  unit: '×',
  async measure() {
    const url = import.meta.resolve('@gongkai/schema/2021/report.schema.json');
    const schema = JSON.parse(readFileSync(new URL(url), 'utf8')) as object;
    const ajv = new Ajv2020.default({ allErrors: true, strict: false });
    addFormats.default(ajv, ['date', 'uri']);
    const check = ajv.compile(schema);
    return ratio(() => check(example), parseJson);
  },
};
