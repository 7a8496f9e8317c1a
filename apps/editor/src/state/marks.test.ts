import { expect, test } from 'vitest';
import type { Diagnostic } from '@gongkai/plugin-kit';
import { form } from '@gongkai/schema/2021';
import { cellsAt } from './address-cells.ts';
import { marksOf } from './marks.ts';

const finding = (details: Partial<Diagnostic>): Diagnostic => ({
  code: 'a/b',
  severity: 'error',
  message: '',
  params: {},
  ...details,
});

test('an address stands for its cell, or for those of its row, group or table', () => {
  expect(cellsAt(form, '/requests/received/total')).toEqual(['/requests/received/total']);
  expect(cellsAt(form, '/requests/received')).toHaveLength(7);
  expect(cellsAt(form, '/requests/outcomes/denied')).toHaveLength(56);
  expect(cellsAt(form, '/requests')).toHaveLength(175);
  expect(cellsAt(form, '/requests/rec')).toEqual([]);
  expect(cellsAt(form, '/title')).toEqual([]);
});

test('errors and warnings mark their cells, notes do not', () => {
  const at = '/requests/received';
  expect(marksOf(form, [finding({ at })]).size).toBe(7);
  expect(marksOf(form, [finding({ at, severity: 'warning' })]).size).toBe(7);
  expect(marksOf(form, [finding({ at, severity: 'info' }), finding({})]).size).toBe(0);
});

test('a note that offers a repair marks its cell', () => {
  const at = '/requests/received/total';
  const fixes = [{ label: '', patch: [] }];
  expect(marksOf(form, [finding({ at, severity: 'info', fixes }), finding({ at })])).toEqual(
    new Map([[at, 2]]),
  );
});
