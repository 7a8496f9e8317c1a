import { expect, test } from 'vitest';
import { valueOf } from './raw.ts';

test.each([
  [['--format', 'json'], 'json'],
  [['--format=json'], 'json'],
  [['-f', 'json'], 'json'],
  [['-fjson'], 'json'],
  [['a', '--', '--format', 'json'], undefined],
  [['--formats', 'json'], undefined],
  [['--format'], undefined],
])('%j', (args, value) => {
  expect(valueOf(args, '--format', '-f')).toBe(value);
});
