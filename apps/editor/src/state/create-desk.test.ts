import { expect, test } from 'vitest';
import { published, readPointer, writePointer } from '@gongkai/plugin-kit';
import example from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import { createDesk } from './create-desk.ts';
import type { Desk } from './desk.ts';
import { findSpot, linesOf } from './source-lines.ts';

const wrong = '/requests/outcomes/granted/naturalPerson';

async function deskWith(value: unknown, name = 'report.gongkai.json'): Promise<Desk> {
  const desk = createDesk();
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  await desk.open({ bytes: new TextEncoder().encode(text), name }, name);
  return desk;
}

const codes = (desk: Desk): string[] => desk.diagnostics.value.map(({ code }) => code);

test('an open report has its form, its cells and its verdicts', async () => {
  const desk = await deskWith(example);
  expect(desk.form.value?.edition).toBe('2021');
  expect(desk.cells.value.size).toBe(200);
  expect(desk.validation.value?.counts).toEqual({ pass: 42, fail: 0, notAssessable: 0 });
  expect(desk.draft.value).toEqual(example);
});

test('nothing changes until a repair is taken; undo brings back what was imported', async () => {
  const desk = await deskWith(writePointer(example, wrong, 1157));
  const culprit = desk.diagnostics.value.find(({ code }) => code === 'reconcile/culprit');
  const [fix] = culprit?.fixes ?? [];
  if (fix === undefined) throw new Error('no repair was offered');
  expect([readPointer(desk.draft.value, wrong), desk.changes.value.size]).toEqual([1157, 0]);
  desk.repair(fix, 'repair');
  expect(desk.draft.value).toEqual(example);
  expect(desk.validation.value?.counts.pass).toBe(42);
  expect(desk.changes.value).toEqual(new Map([[wrong, { before: 1157, after: 1175 }]]));
  desk.history.undo();
  expect(readPointer(desk.draft.value, wrong)).toBe(1157);
  expect(desk.validation.value?.counts.fail).toBe(2);
});

test('what is not stated is an error before filing and a warning once published', async () => {
  const desk = await deskWith(writePointer(example, wrong, null));
  const severity = (): unknown =>
    desk.diagnostics.value.find(({ code }) => code === 'cell/not-stated')?.severity;
  expect(severity()).toBe('error');
  desk.profile.value = published;
  expect(severity()).toBe('warning');
});

test('another report starts without the history of the one before', async () => {
  const desk = await deskWith(writePointer(example, wrong, 1157));
  desk.repair({ label: '', patch: [{ op: 'replace', path: wrong, value: 1 }] }, 'repair');
  await desk.open({ bytes: new TextEncoder().encode('{}'), name: 'x.json' }, 'x.json');
  expect([desk.history.undoable.value, desk.changes.value.size]).toEqual([undefined, 0]);
});

test.each([
  ['not JSON', '{"edition": ', 'shape/document'],
  ['an edition nobody knows', '{"edition":"1999"}', 'shape/document'],
  ['a list', '[1]', 'shape/document'],
  ['a prototype key', '{"__proto__":{"edition":"2021"},"edition":"2021"}', 'shape/required'],
  ['nothing', '', 'import/unreadable'],
])('%s is a finding, not a failure', async (_what, text, code) => {
  const desk = await deskWith(text);
  expect(codes(desk)).toContain(code);
  expect(desk.validation.value?.report).toBeUndefined();
});

test('a file that is not taken is shown with the line at fault', async () => {
  const desk = await deskWith('{\n  "edition": "2021",\n  "year": 2023,\n  "year": 2024\n}');
  const [finding] = desk.diagnostics.value;
  const lines = linesOf(desk.opened.value?.document ?? { blocks: [] });
  const spot = findSpot(lines, finding?.origin ?? {});
  expect(lines[spot?.line ?? -1]?.parts.map(({ text }) => text)).toEqual(['  "year": 2024']);
  expect(desk.form.value).toBeUndefined();
});

test('report data in the encoding of old editors is read as it was meant', async () => {
  const desk = createDesk();
  // 公开 in GB18030
  const bytes = [...'{"title":"'].map((c) => c.charCodeAt(0));
  bytes.push(0xb9, 0xab, 0xbf, 0xaa, ...[...'"}'].map((c) => c.charCodeAt(0)));
  await desk.open({ bytes: Uint8Array.from(bytes), name: 'a.gongkai.json' }, 'a');
  expect(readPointer(desk.draft.value, '/title')).toBe('公开');
});
