import { expect, test } from 'vitest';
import fc from 'fast-check';
import { nearest } from './nearest.ts';
import { numberInText } from './number-in-text.ts';

const known = ['title', 'year', 'agency', 'requests', 'problemsAndImprovements'];

test.each([
  ['titel', 'title'],
  ['Title', 'title'],
  ['yaer', 'year'],
  ['agencies', null],
  ['agencys', 'agency'],
  ['request', 'requests'],
  ['problemsAndImprovments', 'problemsAndImprovements'],
  ['', null],
  ['x', null],
  ['wholly different', null],
])('the nearest to %j is %j', (name, expected) => {
  expect(nearest(name, known)).toBe(expected);
});

test('one slip of the pen never hides a name', () => {
  const slip = fc.tuple(
    fc.constantFrom(...known),
    fc.nat(),
    fc.constantFrom('insert', 'delete', 'replace', 'exchange'),
  );
  fc.assert(
    fc.property(slip, ([name, seed, kind]) => {
      const i = seed % (name.length - 1);
      const [before, a = '', b = '', after] = [
        name.slice(0, i),
        name[i],
        name[i + 1],
        name.slice(i + 2),
      ];
      const written = {
        insert: `${before}${a}x${b}${after}`,
        delete: before + b + after,
        replace: `${before}x${b}${after}`,
        exchange: before + b + a + after,
      };
      expect(nearest(written[kind], known)).toBe(name);
    }),
  );
});

test('a very long name costs nothing', () => {
  const start = performance.now();
  expect(nearest('x'.repeat(1e6), known)).toBeNull();
  expect(performance.now() - start).toBeLessThan(200);
});

test.each([
  ['12', 12],
  ['０', 0],
  [' 1,234 ', 1234],
  ['１，２３４，５６７', 1234567],
  ['12.50', 12.5],
  ['+1036', 1036],
  ['-8', -8],
])('%j says %d', (text, value) => {
  expect(numberInText(text)).toBe(value);
});

test.each([
  '',
  '-',
  '/',
  '0x10',
  '1e3',
  '012',
  '12,34',
  '1,234,5',
  '251000元',
  '十二',
  '1 2',
  '12-13',
  '１２件',
  '-0',
  '1.2.3',
  'Infinity',
  '9'.repeat(20),
])('%j says no single number', (text) => {
  expect(numberInText(text)).toBeUndefined();
});
