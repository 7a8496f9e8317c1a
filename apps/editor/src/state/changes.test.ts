import { expect, test } from 'vitest';
import { readPointer, writePointer, type Draft } from '@gongkai/plugin-kit';
import { form } from '@gongkai/schema/2021';
import { applyFix } from './apply-fix.ts';
import { changesOf } from './changes.ts';

const cell = '/requests/outcomes/granted/naturalPerson';
const imported: Draft = writePointer({ edition: '2021', year: 2023 }, cell, 1157);
const fix = { label: '', patch: [{ op: 'replace', path: cell, value: 1175 } as const] };

test('a repair changes a copy, and only what it names', () => {
  const repaired = applyFix(imported, fix);
  expect(readPointer(imported, cell)).toBe(1157);
  expect(repaired).toEqual(writePointer(imported, cell, 1175));
});

test('what differs from the source is listed, cell by cell, with both figures', () => {
  expect(changesOf(form, imported, applyFix(imported, fix))).toEqual(
    new Map([[cell, { before: 1157, after: 1175 }]]),
  );
});

test('nothing differs in a report as it was imported, or changed back', () => {
  const back = applyFix(applyFix(imported, fix), {
    label: '',
    patch: [{ op: 'replace', path: cell, value: 1157 }],
  });
  expect([changesOf(form, imported, imported).size, changesOf(form, imported, back).size]).toEqual([
    0, 0,
  ]);
});
