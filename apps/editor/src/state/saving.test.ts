import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { form } from '@gongkai/schema/2021';
import example from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import { createDesk } from './create-desk.ts';
import type { Desk } from './desk.ts';
import { createSaving, type Saving, type SavingMeans } from './saving.ts';
import type { KeptWork } from './work-store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Shop {
  readonly works: Map<string, KeptWork>;
  readonly held: Set<string>;
  readonly files: string[];
  fault: Error | undefined;
}

const shop = (): Shop => ({ works: new Map(), held: new Set(), files: [], fault: undefined });

/** A browser in which every tab sees the same store. */
function tab(shared: Shop): { readonly desk: Desk; readonly saving: Saving } {
  let ids = shared.works.size * 100;
  const act = <T>(value: T): Promise<T> =>
    shared.fault ? Promise.reject(shared.fault) : Promise.resolve(value);
  const means: SavingMeans = {
    store: {
      all: () => act([...shared.works.values()]),
      put: async (work) => act(undefined).then(() => void shared.works.set(work.id, work)),
      remove: async (id) => act(undefined).then(() => void shared.works.delete(id)),
    },
    lock: (id) => {
      const free = !shared.held.has(id);
      shared.held.add(id);
      return Promise.resolve(free);
    },
    newId: () => `work-${String((ids += 1))}-${String(shared.held.size)}`,
    now: () => 1_700_000_000_000,
    saveFile: (_name, text) => void shared.files.push(text),
  };
  const desk = createDesk();
  return { desk, saving: createSaving(desk, means) };
}

const begin = (desk: Desk): void =>
  desk.begin({ form, agency: '示例市人民政府', year: 2024 }, 'new');
const enter = (desk: Desk, value: number): void =>
  desk.enter(new Map([['/requests/received/naturalPerson', String(value)]]), 'enter');

test('what was entered before a crash is there when the page opens again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(999), { minLength: 1, maxLength: 5 }), async (values) => {
      const shared = shop();
      const { desk } = tab(shared);
      begin(desk);
      for (const value of values) enter(desk, value);
      await vi.advanceTimersByTimeAsync(1_000);
      // the crash: nothing more happens in this tab, and its lock is gone
      shared.held.clear();
      const next = tab(shared);
      await next.saving.look();
      const [kept] = next.saving.kept.value;
      expect(kept?.inFile).toBe(false);
      expect(await next.saving.resume(kept as KeptWork)).toBe('resumed');
      expect(next.desk.work.value).toEqual(desk.work.value);
    }),
    { numRuns: 20 },
  );
});

test('two tabs never write to the same place', async () => {
  const shared = shop();
  const one = tab(shared);
  begin(one.desk);
  enter(one.desk, 1);
  await vi.advanceTimersByTimeAsync(1_000);
  const two = tab(shared);
  await two.saving.look();
  expect(await two.saving.resume(two.saving.kept.value[0] as KeptWork)).toBe('copied');
  enter(two.desk, 2);
  enter(one.desk, 3);
  await vi.advanceTimersByTimeAsync(1_000);
  const totals = [...shared.works.values()].map(
    ({ work }) => work.draft.requests?.received?.naturalPerson,
  );
  expect(totals.sort()).toEqual([2, 3]);
});

test('another report is opened: what was not yet kept of the one before is', async () => {
  const shared = shop();
  const { desk } = tab(shared);
  begin(desk);
  enter(desk, 5);
  await desk.open(
    { bytes: new TextEncoder().encode(JSON.stringify(example)), name: 'a.json' },
    'a',
  );
  await vi.advanceTimersByTimeAsync(0);
  const drafts = [...shared.works.values()].map(
    ({ work }) => work.draft.requests?.received?.naturalPerson,
  );
  expect(drafts).toEqual([5]);
});

test('a report that was opened and not changed is not kept: its file is the record', async () => {
  const shared = shop();
  const { desk, saving } = tab(shared);
  await desk.open(
    { bytes: new TextEncoder().encode(JSON.stringify(example)), name: 'a.json' },
    'a',
  );
  await vi.advanceTimersByTimeAsync(5_000);
  expect(shared.works.size).toBe(0);
  expect([saving.inFile.value, saving.status.value]).toEqual([true, 'nothing']);
  enter(desk, 1);
  expect(saving.inFile.value).toBe(false);
});

test('saving writes the whole report, and says so until something changes', () => {
  const shared = shop();
  const { desk, saving } = tab(shared);
  begin(desk);
  expect(saving.inFile.value).toBe(false);
  saving.save();
  expect(JSON.parse(shared.files[0] ?? '')).toEqual(desk.draft.value);
  expect(saving.inFile.value).toBe(true);
  enter(desk, 1);
  expect(saving.inFile.value).toBe(false);
  desk.history.undo();
  expect(saving.inFile.value).toBe(true);
});

test.each([
  ['full', Object.assign(new Error('no room'), { name: 'QuotaExceededError' })],
  ['blocked', Object.assign(new Error('not allowed'), { name: 'SecurityError' })],
])('storage that is %s is said, and keeping is tried again', async (status, fault) => {
  const shared = shop();
  const { desk, saving } = tab(shared);
  shared.fault = fault;
  begin(desk);
  enter(desk, 1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(saving.status.value).toBe(status);
  await saving.look();
  expect(saving.kept.value).toEqual([]);
  shared.fault = undefined;
  enter(desk, 2);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(saving.status.value).toBe('kept');
});

test('a draft that is deleted is gone', async () => {
  const shared = shop();
  const { desk } = tab(shared);
  begin(desk);
  enter(desk, 1);
  await vi.advanceTimersByTimeAsync(1_000);
  const { saving } = tab(shared);
  await saving.look();
  await saving.discard(saving.kept.value[0] as KeptWork);
  expect([saving.kept.value, shared.works.size]).toEqual([[], 0]);
});
