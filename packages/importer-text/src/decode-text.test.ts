import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { decodeText } from './decode-text.ts';

const encoder = new TextEncoder();
const text = '年度报告：规章 0';
/** 年度报告 in GB18030. */
const gb18030 = [0xc4, 0xea, 0xb6, 0xc8, 0xb1, 0xa8, 0xb8, 0xe6];

describe('the encoding', () => {
  test.each([
    ['UTF-8', encoder.encode(text), text],
    ['UTF-8 with a byte order mark', encoder.encode(`\uFEFF${text}`), text],
    [
      'UTF-16 little endian',
      Uint8Array.from([
        0xff,
        0xfe,
        ...[...text].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8]),
      ]),
      text,
    ],
    [
      'UTF-16 big endian',
      Uint8Array.from([
        0xfe,
        0xff,
        ...[...text].flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 0xff]),
      ]),
      text,
    ],
    ['GB18030', Uint8Array.from([...gb18030, 0x0a, 0x30]), '年度报告\n0'],
  ])('%s', (_, bytes, decoded) => {
    expect(decodeText(bytes)).toEqual({ text: decoded });
  });

  test('any text in UTF-8 comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (any) => {
        fc.pre(any.trim() !== '' && !/[\0-\x1f\ufffd\ufeff]|\p{Surrogate}/u.test(any));
        expect(decodeText(encoder.encode(any))).toEqual({ text: any });
      }),
    );
  });
});

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['blanks', encoder.encode(' \r\n\t\u3000'), 'empty'],
  ['zero bytes', encoder.encode('abc\0def'), 'binary'],
  ['control characters', Uint8Array.from({ length: 100 }, (_, i) => 1 + (i % 8)), 'binary'],
  ['bytes of no encoding', new Uint8Array(999).fill(0xff), 'binary'],
  ['too much', new Uint8Array(17 * 1024 * 1024).fill(0x20), 'too-large'],
])('%s is no text', (_, bytes, reason) => {
  expect(decodeText(bytes)).toMatchObject({ reason });
});
