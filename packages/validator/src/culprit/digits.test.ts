import { expect, test } from 'vitest';
import fc from 'fast-check';
import { misprint } from './digits.ts';

test.each([
  [1157, 1175, 'transposed'],
  [12, 21, 'transposed'],
  [1432, 1234, 'transposed'],
  [117, 1175, 'dropped-digit'],
  [175, 1175, 'dropped-digit'],
  [0, 10, 'dropped-digit'],
  [1175, 117, undefined],
  [1175, 1175, undefined],
  [1234, 4321, undefined],
  [12, 13, undefined],
  [0, 5, undefined],
  [-12, 21, undefined],
])('%d for %d is %s', (stated, right, kind) => {
  expect(misprint(stated, right)).toBe(kind);
});

test('whatever has two different digits exchanged is transposed, both ways', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9]{2,9}$/), fc.nat(), fc.nat(), (digits, i, j) => {
      const [a, b] = [i % digits.length, j % digits.length];
      const all = [...digits];
      [all[a], all[b]] = [all[b] ?? '', all[a] ?? ''];
      const exchanged = all.join('');
      fc.pre(exchanged !== digits);
      expect(misprint(Number(exchanged), Number(digits))).toBe('transposed');
      expect(misprint(Number(digits), Number(exchanged))).toBe('transposed');
    }),
  );
});

test('whatever lacks one digit is said to', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9]{2,9}$/), fc.nat(), (digits, i) => {
      const at = i % digits.length;
      const without = digits.slice(0, at) + digits.slice(at + 1);
      expect(misprint(Number(without), Number(digits))).toBe('dropped-digit');
    }),
  );
});
