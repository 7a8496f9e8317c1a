// An edition is a legal instrument: once released its schema does not change. What is allowed (a
// corrected label, a new optional property; see schemas/README.md) is done consciously: change the
// hash in frozen-editions.json in the same commit, with a changeset that says patch, minor or major.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editions, type Edition } from '@gongkai/schema';
import { forms } from '@gongkai/schema/forms';
import { validate } from '@gongkai/validator';
import { json, root, text } from './workspace.ts';

const isEdition = (name: string): name is Edition => /^\d{4}$/.test(name);
const folders = readdirSync(join(root, 'schemas')).filter(isEdition);
const frozen = json<Record<string, string>>('tests/laws/frozen-editions.json');

test('folders, exports and frozen hashes name the same editions', () => {
  expect(folders).toEqual([...editions]);
  expect(Object.keys(forms)).toEqual([...editions]);
  expect(Object.keys(frozen)).toEqual([...editions]);
});

describe.each(folders)('edition %s', (edition) => {
  const path = `schemas/${edition}/report.schema.json`;

  test('is frozen', () => {
    const hash = createHash('sha256').update(text(path)).digest('hex');
    expect(hash, `${path} has changed; see the top of this file`).toBe(frozen[edition]);
  });

  test('is named by a URN, which promises no host', () => {
    const ids = [
      path,
      `packages/schema/generated/${edition}/report.schema.json`,
      `packages/schema/generated/${edition}/report.draft-07.schema.json`,
    ].map((file) => json<{ $id: string }>(file).$id);
    const name = `urn:gongkai:report:${edition}`;
    expect(ids.every((id) => id === name || id.startsWith(`${name}:`))).toBe(true);
  });

  test('has types without numbered names', () => {
    const types = text(`packages/schema/src/generated/${edition}/types.ts`);
    const names = [...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => /\d$/.test(name ?? ''))).toEqual([]);
  });

  test.each(readdirSync(join(root, `schemas/${edition}/examples`)))('%s is a report', (name) => {
    const example = json<object>(`packages/schema/generated/${edition}/examples/${name}`);
    expect(example).toEqual(json(`schemas/${edition}/examples/${name}`));
    const { report, diagnostics, counts } = validate(example);
    expect(report).toBe(example);
    expect(diagnostics.filter(({ code }) => /^(shape|reconcile)\//.test(code))).toEqual([]);
    expect(counts.pass).toBe(forms[edition].equations.length);
  });
});
