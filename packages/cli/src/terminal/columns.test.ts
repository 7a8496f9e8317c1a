import { expect, test } from 'vitest';
import { columns } from './columns.ts';

test('Chinese characters take two columns, so the second column stays straight', () => {
  expect(
    columns([
      ['表格', 'a'],
      ['x', 'b'],
      ['𠮷', 'c'],
    ]),
  ).toBe('  表格  a\n  x     b\n  𠮷    c\n');
});

test('nothing trails a line', () => {
  expect(
    columns([
      ['long', ''],
      ['a', 'b'],
    ]),
  ).toBe('  long\n  a     b\n');
});
