import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { editions } from '@gongkai/schema';

const generated = join(import.meta.dirname, '../generated');
const read = (...path: string[]): Record<string, unknown> =>
  JSON.parse(readFileSync(join(generated, ...path), 'utf8')) as Record<string, unknown>;
// as strict as the store
const ajv = new Ajv.default({ strict: true, allowUnionTypes: true });
addFormats.default(ajv, ['date', 'uri']);
const bundle = read('store/gongkai-report.json');
const inStore = ajv.compile(bundle);
const examples = editions.flatMap((edition) =>
  readdirSync(join(generated, edition, 'examples')).map((name) => ({
    edition,
    name,
    example: read(edition, 'examples', name),
  })),
);

test('the bundle is one file: every reference stays inside', () => {
  const references = [...JSON.stringify(bundle).matchAll(/"\$ref":"([^"]*)"/g)].map(([, to]) => to);
  expect(references.length).toBeGreaterThan(100);
  const definitions = Object.keys(bundle['definitions'] as object);
  const known = new Set(definitions.map((name) => `#/definitions/${name}`));
  expect(references.filter((to) => !known.has(to ?? ''))).toEqual([]);
});

describe.each(examples)('$edition $name', ({ edition, example }) => {
  const own = new Ajv.default({ strict: false });
  addFormats.default(own, ['date', 'uri']);
  const alone = own.compile(read(edition, 'report.draft-07.schema.json'));

  test('is valid', () => {
    expect(inStore(example)).toBe(true);
  });

  test('with anything removed or changed is judged as by the schema of its edition', () => {
    for (const key of Object.keys(example)) {
      if (key === 'edition') continue;
      const { [key]: _, ...less } = example;
      for (const document of [less, { ...example, [key]: 7 }, { ...example, [key]: null }])
        expect(inStore(document), key).toBe(alone(document));
    }
  });
});

test('a report without a known edition is refused', () => {
  const { edition: _, ...without } = examples[0]?.example ?? {};
  expect(inStore(without)).toBe(false);
  expect(inStore({ ...without, edition: '1999' })).toBe(false);
});

test('the entry of the catalogue has what the store asks for', () => {
  const entry = read('store/catalog-entry.json');
  expect(Object.keys(entry).sort()).toEqual(['description', 'fileMatch', 'name', 'url']);
  expect(entry['fileMatch']).toEqual(['*.gongkai.json']);
  expect(String(bundle['$id']).split('/').at(-1)).toBe(String(entry['url']).split('/').at(-1));
});
