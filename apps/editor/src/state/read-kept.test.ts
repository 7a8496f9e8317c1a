import { expect, test } from 'vitest';
import example from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import type { Draft } from '@gongkai/plugin-kit';
import { readKept } from './read-kept.ts';
import { readSource } from './read-source.ts';
import type { KeptWork } from './work-store.ts';

const kept = (draft: Draft): KeptWork => ({
  id: 'a',
  name: 'a',
  keptAt: 0,
  opened: { name: 'a', draft, origins: {}, diagnostics: [] },
  work: { draft, computed: [] },
  previous: { name: 'b', draft, origins: {}, diagnostics: [] },
  inFile: true,
});
const old = { ...example, title: '甲市人民政府\n年度报告' } as Draft;
const title = '甲市人民政府年度报告';

test('work of the current revision goes on as it was', () => {
  const work = kept(example as Draft);
  expect(readKept(work)).toBe(work);
});

test('work of an earlier revision is brought along, is no longer what the file holds, and says so', () => {
  const { opened, work, previous, inFile } = readKept(kept(old));
  for (const draft of [opened.draft, work.draft, previous?.draft]) {
    expect(draft).toEqual({ ...example, title });
  }
  for (const { diagnostics } of [opened, previous ?? { diagnostics: [] }]) {
    expect(diagnostics).toMatchObject([{ code: 'shape/revision', at: '/title' }]);
  }
  expect(inFile).toBe(false);
});

test('a file of an earlier revision is brought along as it is opened', async () => {
  const bytes = new TextEncoder().encode(JSON.stringify(old));
  const { draft, diagnostics } = await readSource({ bytes, name: 'a.json' }, 'a.json');
  expect(draft).toEqual({ ...example, title });
  expect(diagnostics).toMatchObject([{ code: 'shape/revision', params: { from: 1, to: 2 } }]);
});
