import { describe, expect, test } from 'vitest';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { editions } from '@gongkai/schema';
import { forms } from '@gongkai/schema/forms';
import { arithmeticLane } from './arithmetic-lane.ts';
import { bundleEdition } from './bundle.ts';
import { coreSchema } from './core-schema.ts';
import { explainLane } from './explain-lane.ts';
import { laneFiles } from './lane-files.ts';
import { lower } from './lower.ts';
import { matchesLane } from './matches-lane.ts';
import { slim } from './slim.ts';

const generated = join(import.meta.dirname, '../src/generated');

test('what is committed is what the schemas give', () => {
  for (const [name, text] of laneFiles(editions)) {
    expect(readFileSync(join(generated, name), 'utf8')).toBe(text);
  }
});

describe.each(editions)('the bundle of edition %s', (edition) => {
  test('with the data of the Form is at most 15 KB', async () => {
    const { gzip } = await bundleEdition(edition);
    expect(gzip).toBeLessThanOrEqual(15 * 1024);
  });

  test('needs no Ajv, no Node and no code made at run time', async () => {
    const { code } = await bundleEdition(edition);
    expect(code).not.toMatch(
      /\brequire\(|\bimport\b|\bajv\b|\beval\(|new Function|\bprocess\.|\bBuffer\b/i,
    );
  });

  test('says no edition but its own', async () => {
    const others = editions.filter((other) => other !== edition);
    const { code } = await bundleEdition(edition);
    for (const other of others) expect(code).not.toContain(forms[other].instrument);
  });
});

test('runs where code generation from strings is forbidden', () => {
  const script = `
    import { validate } from ${JSON.stringify(pathToFileURL(join(generated, '../index.ts')).href)};
    const broken = validate({ edition: '2021', year: 'x' }).diagnostics.length;
    process.stdout.write(JSON.stringify({ broken, verdicts: validate({ edition: '2019' }).verdicts.length }));
  `;
  const flags = ['--disallow-code-generation-from-strings', '--conditions=@gongkai/source'];
  const output = execFileSync(process.execPath, [...flags, '--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect(JSON.parse(output)).toEqual({ broken: 6, verdicts: 40 });
});

describe('the build stops', () => {
  const core = coreSchema('2021');
  const withDefinition = (definition: object) => ({
    ...core,
    $defs: { ...(core['$defs'] as object), line: definition },
  });

  test('at a keyword that no lane knows', () => {
    expect(() => lower(withDefinition({ type: 'array', uniqueItems: true }))).toThrow(
      /uniqueItems/,
    );
  });

  test('at a choice that no constant tells apart', () => {
    const choice = { oneOf: [{ $ref: '#/$defs/agency' }, { $ref: '#/$defs/contact' }] };
    expect(() => lower(withDefinition(choice))).toThrow(/tells the choices/);
  });

  test('at a type that the fast lane does not know', () => {
    expect(() => matchesLane(lower(withDefinition({ type: 'boolean' })))).toThrow(/boolean/);
  });

  test('at code that Ajv did not write before', () => {
    expect(() =>
      explainLane({ type: 'array', items: { type: 'object', additionalProperties: false } }),
    ).not.toThrow();
    expect(() => slim('const func1 = require("ajv/dist/runtime/equal").default;')).toThrow(
      /something new/,
    );
  });
});

describe('the lowered schema', () => {
  test('has no annotations left, and keeps properties that are called like them', () => {
    const lowered = lower(coreSchema('2021'));
    expect(JSON.stringify(lowered)).not.toContain('description');
    expect(lowered.properties).toHaveProperty('title');
    expect(lowered.properties).toHaveProperty('$schema');
  });
});

describe.each(editions)('the arithmetic of edition %s', (edition) => {
  const code = arithmeticLane(forms[edition]);

  test('is straight: no address is taken apart and no list of equations walked', () => {
    expect(code).not.toMatch(/split|forEach|\.map\(|\.reduce\(/);
  });

  test('types no label', () => {
    expect(code).not.toMatch(/\p{Script=Han}/u);
  });
});
