import { expect, test } from 'vitest';
import { fixText } from './fix-text.ts';

const to = (
  ...values: unknown[]
): { label: string; patch: { op: 'replace'; path: string; value: unknown }[] } => ({
  label: '',
  patch: values.map((value) => ({ op: 'replace', path: '/x', value })),
});

test('a repair of one figure says the figure as it is printed', () => {
  expect(fixText(to(1175))).toBe('1175');
  expect(fixText(to(1e21))).toBe('1000000000000000000000');
  expect(fixText(to('2021'))).toBe('2021');
});

test('a repair of several does not pretend to be one', () => {
  expect(fixText(to(1, 2))).toBeUndefined();
  expect(fixText(to())).toBeUndefined();
});
