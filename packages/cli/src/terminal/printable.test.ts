import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test('a colour code in a file name does not colour the terminal', () => {
  expect(printable('a\u001b[31mb')).toBe('a\\u001b[31mb');
});

test('a direction mark cannot turn 12 into 21', () => {
  expect(printable('\u202e12')).toBe('\\u202e12');
});

test('line ends become blanks, so one finding stays one line', () => {
  expect(printable('a\r\nb\u2028c')).toBe('a  b c');
});

test('whatever comes in, nothing that drives a terminal goes out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});

test('plain text stays as it is, rare characters included', () => {
  expect(printable('表三 · 𠮷 “１，２３４”')).toBe('表三 · 𠮷 “１，２３４”');
});
