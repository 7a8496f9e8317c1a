import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { Report } from '@gongkai/plugin-kit';
import { embeddedJson } from './embedded-json.ts';

/** Any code points, halves of characters included; `fc.string` takes seconds to set this up. */
const anyCharacters = fc
  .array(fc.oneof(fc.nat(0x10ffff), fc.nat(0x2ff), fc.integer({ min: 0xd7f0, max: 0xffff })), {
    maxLength: 20,
  })
  .map((codes) => String.fromCodePoint(...codes));

const embedded = (data: unknown): string => embeddedJson(data as Report);

test('is the same data, whatever characters it holds', () => {
  fc.assert(
    fc.property(fc.array(anyCharacters), (data) => {
      expect(JSON.parse(embedded(data))).toEqual(JSON.parse(JSON.stringify(data)));
    }),
  );
});

test('never ends its element nor opens another', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('</script>', '<!--', '<script', 'a')), (texts) => {
      expect(embedded(texts)).not.toContain('<');
    }),
  );
});

test('holds no character that a page may not hold', () => {
  const text = '\0\x7F\x85\u2028\uFEFF\uFFFE\uFDD0\u{1FFFF}\uD842';
  expect(embedded([text])).toMatch(/^[\x20-\x7E]*$/);
});
