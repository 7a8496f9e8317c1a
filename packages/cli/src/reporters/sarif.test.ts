// What we write is SARIF by the official schema of the standard, which a package of its authors ships.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../results/outcome-of.ts';
import { paint } from '../terminal/paint.ts';
import { assessment, diagnostic, sampleOutcome } from '../testing/sample-outcome.ts';
import { sarif } from './sarif.ts';

const require = createRequire(import.meta.url);
const matchers = require.resolve('@microsoft/jest-sarif');
const text = readFileSync(join(dirname(matchers), 'schemas/sarif-2.1.0-rtm.5.json'), 'utf8');
// it is written for draft 04 and uses nothing that has changed since but the name of its identifier
const { id, $schema, ...schema } = JSON.parse(text) as Record<string, unknown>;
const validates = new Ajv.default({
  allErrors: true,
  strict: false,
  unicodeRegExp: false,
  formats: { 'date-time': true, uri: true, 'uri-reference': /^(?![^/?#]*\s)[^\s\\]*$/ },
}).compile(schema);

const write = (outcome = sampleOutcome(), language: 'zh-CN' | 'en' = 'zh-CN'): unknown =>
  JSON.parse(sarif(outcome, { language, paint: paint(false) }));

function expectSarif(log: unknown): void {
  validates(log);
  expect(validates.errors ?? []).toEqual([]);
}

describe('the official schema of SARIF 2.1.0', () => {
  test('is that of the standard and refuses what is no SARIF', () => {
    expect(id).toContain('sarif-2.1.0');
    expect($schema).toContain('draft-04');
    expect(validates({ version: '2.1.0' })).toBe(false);
    const log = write() as { runs: { results: { level: string }[] }[] };
    const [first] = log.runs[0]?.results ?? [];
    if (first === undefined) throw new Error('no result');
    first.level = 'fatal';
    expect(validates(log)).toBe(false);
  });

  test.each(['zh-CN', 'en'] as const)('accepts findings in %s', (language) => {
    expectSarif(write(sampleOutcome(), language));
  });

  test('accepts a run without findings, and one without files', () => {
    expectSarif(write(outcomeOf('check', [assessment('a.txt', [])])));
    expectSarif(write(outcomeOf('check', [])));
  });

  test('accepts answered findings', () => {
    const waiver = {
      code: 'reconcile/row-total',
      cells: [{ at: '/requests/received/total', value: 1230 }],
      reason: '系统口径',
      by: '甲',
      on: '2024-01-10',
    };
    const waived = [{ diagnostic: diagnostic(), waiver }];
    const log = write(outcomeOf('check', [assessment('a.txt', [], { waived })]));
    expectSarif(log);
    expect(JSON.stringify(log)).toContain('系统口径 (甲, 2024-01-10)');
  });

  test('accepts any file name, message, place and code', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, words, fc.option(words), fc.nat(), (file, message, at, line) => {
        const found = diagnostic({ message, code: `x/${message}`, ...(at === null ? {} : { at }) });
        const locate = () => (line === 0 ? undefined : { line });
        expectSarif(write(outcomeOf('check', [assessment(file, [found], { locate })])));
      }),
    );
  });
});
