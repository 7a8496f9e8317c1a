import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPointer } from '@gongkai/plugin-kit';
import { form } from '@gongkai/schema/2021';
import { blankReport } from './blank-report.ts';
import { pasteEntries } from './paste-entries.ts';

const table = '/requests';
const work = {
  draft: blankReport({ form, agency: '示例市人民政府', year: 2024 }),
  computed: [table],
};
const row = form.cells
  .filter((cell) => cell.row === `${table}/received`)
  .map((cell) => cell.address);

test('every pasted figure is in its cell afterwards, totals that are wrong included', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(99), { minLength: 7, maxLength: 7 }), (values) => {
      const entries = new Map(row.map((at, i) => [at, String(values[i])]));
      const { work: next, byHand, unread } = pasteEntries(form, work, table, entries);
      expect(row.map((at) => readPointer(next.draft, at))).toEqual(values);
      const sum = values.slice(0, 6).reduce((a, b) => a + b, 0);
      expect([byHand, unread]).toEqual([values[6] !== sum, 0]);
      expect(next.computed).toEqual(values[6] === sum ? [table] : []);
    }),
  );
});

test('where the total was not copied it is computed', () => {
  const entries = new Map(row.slice(0, 6).map((at) => [at, '2']));
  const { work: next, byHand } = pasteEntries(form, work, table, entries);
  expect([readPointer(next.draft, row[6] ?? ''), byHand]).toEqual([12, false]);
});

test('what is no figure is counted and kept', () => {
  const { work: next, unread } = pasteEntries(form, work, table, new Map([[row[0] ?? '', '约5']]));
  expect([unread, readPointer(next.draft, row[0] ?? '')]).toEqual([1, null]);
  expect(next.draft.remarks).toEqual([{ at: row[0], kind: 'text', text: '约5' }]);
});
