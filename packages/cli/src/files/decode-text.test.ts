import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

test.each([
  ['UTF-8', new TextEncoder().encode('{"a":"机关"}'), '{"a":"机关"}'],
  ['UTF-8 with BOM', bytes(0xef, 0xbb, 0xbf, 0x7b, 0x7d), '{}'],
  ['UTF-16 little endian', bytes(0xff, 0xfe, 0x7b, 0, 0x3a, 0x67, 0x7d, 0), '{机}'],
  ['UTF-16 big endian', bytes(0xfe, 0xff, 0, 0x7b, 0x67, 0x3a, 0, 0x7d), '{机}'],
  ['GB18030', bytes(0x7b, 0xbb, 0xfa, 0x7d), '{机}'],
])('%s', (_, input, text) => {
  expect(decodeText(input)?.replace(/^\ufeff/, '')).toBe(text);
});

test('what is no text is not made into text', () => {
  expect(decodeText(bytes(0x80, 0x00, 0xff, 0xff))).toBeUndefined();
});
