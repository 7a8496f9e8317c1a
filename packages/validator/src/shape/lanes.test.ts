// The fast lane and the explaining lane against Ajv itself on the core schema, over reports with
// anything anywhere: all three accept the same documents, and what is explained is what Ajv refuses.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { editions } from '@gongkai/schema';
import { forms } from '@gongkai/schema/forms';
import { soundReport } from '../../../../tests/arbitraries/report.ts';
import { coreSchema } from '../../scripts/core-schema.ts';
import * as explain2019 from '../generated/2019/explain.ts';
import * as explain2021 from '../generated/2021/explain.ts';
import * as matches2019 from '../generated/2019/matches.ts';
import * as matches2021 from '../generated/2021/matches.ts';
import { example } from '../testing/examples.ts';
import { mutated } from '../testing/mutated.ts';
import { addressOf } from './faults.ts';

const lanes = {
  '2019': { ...explain2019, ...matches2019 },
  '2021': { ...explain2021, ...matches2021 },
};

describe.each(editions)('the lanes of edition %s', (edition) => {
  const { matches, explain } = lanes[edition];
  const ajv = new Ajv2020.default({ allErrors: true, strict: false, allowUnionTypes: true });
  addFormats.default(ajv, ['date', 'uri']);
  const accepts = ajv.compile(coreSchema(edition));

  test.each(['complete', 'minimal'] as const)('accept the %s example', (name) => {
    const report = example(edition, name);
    expect(accepts(report)).toBe(true);
    expect(matches(report)).toBe(true);
    expect(explain(report)).toEqual([]);
  });

  test('accept drawn reports', () => {
    fc.assert(
      fc.property(soundReport(forms[edition], { unstated: true, prose: 'hostile' }), (report) => {
        expect(accepts(report)).toBe(true);
        expect(matches(report)).toBe(true);
        expect(explain(report)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('accept and refuse what Ajv accepts and refuses', () => {
    fc.assert(
      fc.property(mutated(example(edition)), (value) => {
        const verdict = accepts(value);
        expect(matches(value)).toBe(verdict);
        expect(explain(value).length === 0).toBe(verdict);
      }),
      { numRuns: 3000 },
    );
  });

  test('explain at the addresses where Ajv finds fault', () => {
    fc.assert(
      fc.property(mutated(example(edition)), (value) => {
        accepts(value);
        const refused = new Set(
          (accepts.errors ?? []).map(({ instancePath, params }) =>
            addressOf({ path: instancePath, keyword: '', params }),
          ),
        );
        for (const fault of explain(value)) expect(refused).toContain(addressOf(fault));
      }),
      { numRuns: 1000 },
    );
  });
});
