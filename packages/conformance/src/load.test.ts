import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ConformanceCase } from './index.ts';
import index from '../generated/index.json' with { type: 'json' };
import { cases, type LoadedCase } from './load.ts';

const folder = new URL('../generated/', import.meta.url);
const all: LoadedCase[] = [];
for await (const entry of cases()) all.push(entry);

test('every case of the manifest is given, in its order, with its bytes', () => {
  expect(all.map(({ name }) => name)).toEqual(index.map(({ name }) => name));
  expect(all.filter(({ bytes }) => bytes.length === 0).map(({ name }) => name)).toEqual([
    'invalid-import.unreadable--empty',
  ]);
});

test('the manifest lists every file, and nothing else', () => {
  const listed = (index as ConformanceCase[]).flatMap(({ input, expected }) => [input, expected]);
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name !== 'index.json')
    // pages for people, made of the cases
    .filter((entry) => !entry.parentPath.split('/').includes('docs'))
    .map((entry) => `${entry.parentPath.split('/').at(-1) ?? ''}/${entry.name}`);
  expect([...listed].sort()).toEqual(files.sort());
  expect(new Set(listed).size).toBe(listed.length);
});

test('a name says whether and by which code the input is at fault', () => {
  for (const { name, code, flagged, expected } of all) {
    const [, validity, source, slug = ''] = /^(valid|invalid)-(.+?)--(.+)$/.exec(name) ?? [];
    expect(source, name).toBe(code.replace('/', '.'));
    expect(flagged, name).toBe(!slug.startsWith('near-'));
    expect(flagged, name).toBe(expected.diagnostics.some((found) => found.code === code));
    const fault = flagged || expected.diagnostics.some(({ severity }) => severity === 'error');
    expect(validity, name).toBe(fault ? 'invalid' : 'valid');
  }
});

test('verdicts are counted for reports and sources, readiness for reports, drafts for sources', () => {
  const keys = (kind: ConformanceCase['kind']): string[] => [
    ...new Set(
      all.filter((c) => c.kind === kind).map(({ expected }) => Object.keys(expected).join(' ')),
    ),
  ];
  expect(keys('report')).toEqual(['profile diagnostics verdicts ready']);
  expect(keys('source')).toEqual(['profile diagnostics verdicts draft']);
  for (const kind of ['rules', 'series', 'rollup', 'render'] as const) {
    expect(keys(kind)).toEqual(['profile diagnostics']);
  }
});
