// A JSON Schema validator that shares no code with ours or with Ajv comes to the same answer on every
// conformance case and example: the schema says what it means.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cases, type LoadedCase } from '@gongkai/conformance/load';
import { readDraft, validate } from '@gongkai/validator';
import {
  registerSchema,
  setShouldValidateFormat,
  validate as second,
} from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/formats';
import { expect, test } from 'vitest';
import { root } from './workspace.ts';

// formats are annotations unless asked for; ours are checked
setShouldValidateFormat(true);

const judges = new Map<string, (report: unknown) => boolean>();
for (const edition of ['2019', '2021']) {
  const file = join(root, `packages/schema/generated/${edition}/report.schema.json`);
  const schema = JSON.parse(readFileSync(file, 'utf8')) as { readonly $id: string };
  registerSchema(schema);
  const judge = await second(schema.$id);
  judges.set(edition, (report) => judge(report as Parameters<typeof judge>[0]).valid);
}

const all: LoadedCase[] = [];
for await (const entry of cases()) if (entry.kind === 'report') all.push(entry);

/** The range of a figure stands in the schema, too; the report is one all the same. */
const inSchema = new Set(['cell/count', 'cell/amount']);

const judged = all.flatMap(({ name, bytes }) => {
  const { draft } = readDraft(new TextDecoder().decode(bytes));
  const judge = judges.get(String((draft as { edition?: unknown } | undefined)?.edition));
  return draft === undefined || judge === undefined ? [] : [{ name, draft, judge }];
});

test('there are cases of both kinds', () => {
  const valid = judged.filter(({ draft, judge }) => judge(draft)).length;
  expect(valid).toBeGreaterThan(20);
  expect(judged.length - valid).toBeGreaterThan(10);
});

test.each(judged)('$name', ({ draft, judge }) => {
  const { diagnostics } = validate(draft);
  const faults = diagnostics.filter(({ code }) => code.startsWith('shape/') || inSchema.has(code));
  expect(judge(draft)).toBe(faults.length === 0);
});
