import { expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileForm } from './compile-form.ts';
import type { AnnotatedSchema } from './annotated-schema.ts';
import { packForm } from './pack-form.ts';
import { unpackForm } from './unpack-form.ts';

const schemas = join(import.meta.dirname, '../../../schemas');
const editions = readdirSync(schemas).filter((name) => /^\d{4}$/.test(name));
const compiled = (edition: string): ReturnType<typeof compileForm> =>
  compileForm(
    JSON.parse(
      readFileSync(join(schemas, edition, 'report.schema.json'), 'utf8'),
    ) as AnnotatedSchema,
  );

test.each(editions)('the packed Form of edition %s unpacks to the same Form', (edition) => {
  const form = compiled(edition);
  expect(unpackForm(JSON.parse(JSON.stringify(packForm(form))) as never)).toEqual(form);
});

test.each(editions)(
  'packing edition %s leaves less than a tenth of what has to be loaded',
  (edition) => {
    const form = compiled(edition);
    const packed = JSON.stringify(packForm(form)).length;
    expect(packed * 10).toBeLessThan(JSON.stringify(form).length);
  },
);

test('equations that start elsewhere share one pattern', () => {
  const { patterns } = packForm(compiled('2021'));
  expect(patterns.map(({ code, starts }) => [code, starts.length])).toEqual([
    ['reconcile/row-total', 25],
    ['reconcile/case-balance', 7],
    ['reconcile/outcome-total', 7],
    ['reconcile/dispute-total', 3],
  ]);
});
