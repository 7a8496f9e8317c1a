import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const commands = ['import', 'check', 'render', 'convert', 'explain', 'init', 'schema', 'list'];

test.each([
  ['chekc', 'check'],
  ['CHECK', 'check'],
  ['imprt', 'import'],
  ['rendering', 'render'],
  ['conv', 'convert'],
  ['lst', 'list'],
])('%s is probably %s', (typed, meant) => {
  expect(nearest(typed, commands)).toBe(meant);
});

test.each(['', 'x', 'publish', '核对'])('“%s” is nothing we know', (typed) => {
  expect(nearest(typed, commands)).toBeUndefined();
});

test('two neighbours swapped are one step, so the nearer name wins', () => {
  expect(nearest('fomr', ['from', 'form'])).toBe('form');
});

test('a very long name takes no time', () => {
  expect(nearest('x'.repeat(1_000_000), commands)).toBeUndefined();
});
