import { expect, test } from 'vitest';
import fc from 'fast-check';
import { printable } from './printable.ts';

/** Any code points, halves of characters included; `fc.string` takes seconds to set this up. */
const anyCharacters = fc
  .array(fc.oneof(fc.nat(0x10ffff), fc.nat(0x2ff), fc.integer({ min: 0xd7f0, max: 0xffff })), {
    maxLength: 20,
  })
  .map((codes) => String.fromCodePoint(...codes));

test('leaves ordinary text alone: tabs, line feeds, rare characters, other scripts', () => {
  const text = '第一行\t乙\n𠮷㐂\u{30000} “引” ئۇيغۇر\u200F ABC 　全角';
  expect(printable(text)).toBe(text);
});

test.each([
  ['control characters', 'a\0b\x07c\x1bd\x7fe\x85f'],
  ['direction overrides, which reverse figures', 'ab\u202Ec\u202Ddef'],
  ['noncharacters and byte order marks', 'ab\uFFFEc\uFFFFd\uFEFFe\uFDD0\u{10FFFE}f'],
  ['halves of a character', 'ab\uD842c\uDFB7def'],
])('drops %s', (_, text) => {
  expect(printable(text)).toBe('abcdef');
});

test('makes line ends line feeds', () => {
  expect(printable('a\r\nb\rc\n')).toBe('a\nb\nc\n');
});

test('is the same when printed twice, and always encodes', () => {
  fc.assert(
    fc.property(anyCharacters, (text) => {
      const once = printable(text);
      expect(printable(once)).toBe(once);
      expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(once))).toBe(
        once,
      );
    }),
  );
});
