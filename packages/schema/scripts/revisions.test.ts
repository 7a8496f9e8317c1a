// What documents of earlier revisions have to go through, proved on the schemas of those revisions.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { editions } from '@gongkai/schema';
import { revisions } from '@gongkai/schema/revisions';
import type { JsonObject } from './annotations.ts';
import { placesOf } from './places-of.ts';
import { compileRevisions, schemaBefore, type WrittenRevision } from './revisions.ts';

const root = join(import.meta.dirname, '../../..');
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const accepts = (schema: JsonObject): ((document: unknown) => boolean) => {
  const ajv = new Ajv2020.default({ strict: false });
  addFormats.default(ajv, ['date', 'uri']);
  const check = ajv.compile(schema);
  return (document) => check(document);
};

describe.each(editions)('edition %s', (edition) => {
  const core = read(`packages/schema/generated/${edition}/report.schema.json`) as JsonObject;
  const written = read(`schemas/${edition}/revisions.json`) as WrittenRevision[];

  test('what is published is what the schema gives', () => {
    expect(revisions[edition]).toEqual(compileRevisions(core, written));
  });

  test('every revision has another schema before it, and says in both languages what changed', () => {
    let schema = core;
    for (const revision of [...written].reverse()) {
      const before = schemaBefore(schema, revision);
      expect(before).not.toEqual(schema);
      expect(revision.about).toMatch(/[\u4e00-\u9fff].*[A-Za-z]{3}/);
      schema = before;
    }
  });

  test('a document of the first revision was valid then and is not now', () => {
    const first = [...written].reverse().reduce(schemaBefore, core);
    const document = {
      ...(read(`packages/schema/generated/${edition}/examples/complete.gongkai.json`) as object),
      title: '甲市\n年度报告',
    };
    expect([accepts(first)(document), accepts(core)(document)]).toEqual([true, false]);
  });
});

describe('places', () => {
  const core = {
    properties: { a: { $ref: '#/$defs/line' }, list: { items: { $ref: '#/$defs/item' } } },
    $defs: {
      line: { type: 'string' },
      item: { oneOf: [{ $ref: '#/$defs/heading' }, { $ref: '#/$defs/group' }] },
      heading: { properties: { type: { const: 'heading' }, 'a/b': { $ref: '#/$defs/line' } } },
      group: {
        properties: { type: { const: 'group' }, items: { items: { $ref: '#/$defs/item' } } },
      },
    },
  };

  test('are found through references, choices and lists, and end where a definition holds itself', () => {
    expect(placesOf(core, 'line')).toEqual(['/a', '/list/*=heading/a~1b']);
  });

  test('of a definition that is not there stop the build', () => {
    expect(() => placesOf(core, 'lines')).toThrow(/lines/);
  });
});

test('revisions come in order, and what they undo must be there', () => {
  const revision = { revision: 3, about: '', steps: [], before: [] };
  expect(() => compileRevisions({}, [revision])).toThrow(/order/);
  const before = [{ op: 'remove', path: '/$defs/line/pattern' }] as const;
  expect(() => schemaBefore({ $defs: {} }, { ...revision, before })).toThrow(/not there/);
});
