import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from './annotations.ts';
import { proveSchema } from './prove.ts';

const root = join(import.meta.dirname, '../../..');
const vocabulary = join(root, 'schemas/vocabulary');
const read = (...path: string[]): JsonObject =>
  JSON.parse(readFileSync(join(...path), 'utf8')) as JsonObject;
const editions = readdirSync(join(root, 'schemas')).filter((name) => /^\d{4}$/.test(name));
const generated = join(import.meta.dirname, '../generated');

describe.each(editions)('edition %s', (edition) => {
  const core = read(generated, edition, 'report.schema.json');
  const twin = read(generated, edition, 'report.draft-07.schema.json');
  const types = readFileSync(
    join(import.meta.dirname, `../src/generated/${edition}/types.ts`),
    'utf8',
  );
  const example = read(root, 'schemas', edition, 'examples/complete.gongkai.json');

  it('has a core schema and a twin without annotations, named by URNs', () => {
    expect(JSON.stringify([core, twin])).not.toContain('"x-');
    expect(core['$id']).toBe(`urn:gongkai:report:${edition}`);
    expect(twin['$id']).toBe(`urn:gongkai:report:${edition}:draft-07`);
    expect(JSON.stringify(twin)).not.toContain('$defs');
  });

  it('requires only what makes a report: edition, year, agency name, title and the tables', () => {
    expect(core['required']).toEqual([
      'edition',
      'year',
      'agency',
      'title',
      'proactiveDisclosure',
      'requests',
      'disputes',
    ]);
    expect((core['$defs'] as Record<string, JsonObject>)['agency']?.['required']).toEqual(['name']);
  });

  it('has types without numbered or nameless duplicates, documented in Chinese and English', () => {
    const names = [...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);
    expect(names.filter((name) => /\d$|NoName/.test(name ?? ''))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    const comments = [...types.matchAll(/^ *\* (.+)$/gm)].map(([, text]) => text ?? '');
    expect(comments.length).toBeGreaterThan(100);
    expect(comments.filter((text) => !/[\u4e00-\u9fff].*[A-Za-z]/.test(text))).toEqual([]);
  });

  it('accepts and refuses the same documents in both dialects', () => {
    const validators = [new Ajv2020.default({ strict: false }), new Ajv.default({ strict: false })];
    validators.forEach((ajv) => {
      addFormats.default(ajv, ['date', 'uri']);
    });
    const [modern, older] = [validators[0]?.compile(core), validators[1]?.compile(twin)];
    const paths = leaves(example);
    const value = fc.oneof(
      fc.constant(null),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string(),
      fc.constant({}),
      fc.constant([]),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), value, (path, changed) => {
        const document = replaced(example, path, changed);
        expect(modern?.(document)).toBe(older?.(document));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the meta-schema', () => {
  const annotated = (change: (schema: JsonObject) => void): JsonObject => {
    const copy = read(root, 'schemas/2021/report.schema.json');
    change(copy);
    return copy;
  };
  const year = (schema: JsonObject): JsonObject =>
    (schema['properties'] as Record<string, JsonObject>)['year'] ?? {};

  it('accepts every edition', () => {
    for (const edition of editions) {
      expect(() => {
        proveSchema(read(root, 'schemas', edition, 'report.schema.json'), vocabulary);
      }).not.toThrow();
    }
  });

  it.each([
    ['a misspelt annotation', { 'x-lable': '年度' }],
    ['an annotation nobody knows', { 'x-widget': 'text' }],
    ['a label with a blank at its end', { 'x-label': '年度 ' }],
    ['a unit that is not one', { 'x-unit': '件' }],
    ['a citation that is not one', { 'x-cite': ['第36条'] }],
    ['a sum without sides', { 'x-sum': [{ code: 'reconcile/row-total' }] }],
    ['a table without blocks', { 'x-table': { name: '表二', blocks: {} } }],
    ['a standard keyword with a wrong value', { type: 'integr' }],
  ])('refuses %s', (_, annotation) => {
    expect(() => {
      proveSchema(
        annotated((schema) => Object.assign(year(schema), annotation)),
        vocabulary,
      );
    }).toThrow(/urn:gongkai:report:2021/);
  });
});

function leaves(value: unknown, path: string[] = []): string[][] {
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
}

function replaced(value: unknown, [key, ...rest]: readonly string[], changed: unknown): unknown {
  if (key === undefined) return changed;
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  ) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, changed);
  return copy;
}
