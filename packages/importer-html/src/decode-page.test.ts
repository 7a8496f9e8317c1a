import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePage } from './decode-page.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = '政府信息公开';
// 政府信息公开 in GBK and in Big5 (政府資訊)
const gbk = [0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xb9, 0xab, 0xbf, 0xaa];
const big5 = [0xac, 0x46, 0xa9, 0xb2, 0xb8, 0xea, 0xb0, 0x54];

function page(charset: string, body: readonly number[]): Uint8Array {
  return Uint8Array.of(...utf8(`<meta charset="${charset}"><p>`), ...body);
}

describe('the encoding of a page', () => {
  test.each(['gbk', 'GB2312', 'gb18030'])('is what it declares: %s', (charset) => {
    expect(decodePage(page(charset, gbk))).toContain(text);
  });

  test('may be declared for Internet Explorer, or be Big5', () => {
    const meta = '<META http-equiv=Content-Type content="text/html; charset=gb2312">';
    expect(decodePage(Uint8Array.of(...utf8(meta), ...gbk))).toContain(text);
    expect(decodePage(page('big5', big5))).toContain('政府資訊');
  });

  test('is sniffed without a declaration, or with a wrong one', () => {
    expect(decodePage(utf8(text))).toBe(text);
    expect(decodePage(Uint8Array.from(gbk))).toBe(text);
    expect(decodePage(page('utf-8', gbk))).toContain(text);
    expect(decodePage(page('gb2312', [...utf8(text)]))).toContain(text);
    expect(decodePage(page('no-such-thing', gbk))).toContain(text);
  });

  test('follows a byte order mark, which is no text', () => {
    expect(decodePage(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(text)))).toBe(text);
    const units = [...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]);
    expect(decodePage(Uint8Array.of(0xff, 0xfe, ...units))).toBe(text);
    expect(decodePage(Uint8Array.of(0x3c, 0, ...units))).toBe(`<${text}`);
  });

  test('survives a cut in the middle of a character', () => {
    expect(decodePage(utf8(text).subarray(0, -1))).toBe('政府信息公');
  });

  test('is found for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(typeof decodePage(bytes)).toBe('string');
      }),
    );
  });
});
