import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signatureOf } from './signature.ts';
import { foreignDocument } from './unreadable-document.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

describe('signatures', () => {
  test('are told by how files begin', () => {
    expect(signatureOf(bytes('PK\u0003\u0004…'))).toBe('zip');
    expect(signatureOf(bytes('%PDF-1.7'))).toBe('pdf');
    expect(signatureOf(bytes('{\\rtf1'))).toBe('rtf');
    expect(signatureOf(bytes('\u0089PNG\r\n'))).toBe('image');
    expect(signatureOf(bytes('BM no bitmap'))).toBeUndefined();
    expect(signatureOf(bytes('<html>'))).toBeUndefined();
    expect(signatureOf(new Uint8Array())).toBeUndefined();
  });

  test('of compound files go by their directory', () => {
    expect(signatureOf(compound('WordDocument'))).toBe('doc');
    expect(signatureOf(compound('Workbook'))).toBe('xls');
    expect(signatureOf(compound('EncryptedPackage'))).toBe('encrypted-office');
    expect(signatureOf(compound('Something'))).toBe('compound');
  });

  test('never fail', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (noise) => {
        expect(['string', 'undefined']).toContain(typeof signatureOf(noise));
      }),
    );
  });

  test('lead to an answer that says what to do', () => {
    const reason = (stream: string): unknown =>
      foreignDocument(signatureOf(compound(stream)) ?? 'zip').diagnostics?.[0]?.params.reason;
    expect(reason('EncryptedPackage')).toBe('encrypted');
    expect(reason('WordDocument')).toBe('old-word');
    expect(foreignDocument('image').diagnostics?.[0]?.params.reason).toBe('scanned');
    expect(foreignDocument('doc').diagnostics?.[0]?.message).toContain('.docx');
  });
});

function compound(stream: string): Uint8Array {
  const file = new Uint8Array(1024);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const at = 512 + 128;
  [...stream].forEach((character, i) => {
    file[at + 2 * i] = character.charCodeAt(0);
  });
  file[at + 64] = 2 * stream.length + 2;
  return file;
}
