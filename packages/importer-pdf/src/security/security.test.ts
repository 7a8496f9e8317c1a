import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decryptAes, encryptAes } from './aes.ts';
import { md5 } from './md5.ts';
import { rc4 } from './rc4.ts';
import { sha256, sha512 } from './sha2.ts';

const message = fc.uint8Array({ maxLength: 400 });
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

describe('digests are those of the platform', () => {
  test.each([
    ['md5', md5],
    ['sha256', sha256],
    ['sha384', (data: Uint8Array) => sha512(data, 384)],
    ['sha512', (data: Uint8Array) => sha512(data)],
  ])('%s', (name, digest) => {
    fc.assert(
      fc.property(message, (data) => {
        expect([...digest(data)]).toEqual([...createHash(name).update(data).digest()]);
      }),
    );
  });
});

describe('AES is that of the platform', () => {
  test.each([16, 32])('keys of %i bytes', (length) => {
    fc.assert(
      fc.property(bytes(length), bytes(16), fc.nat(8), message, (key, vector, blocks, data) => {
        const whole = Uint8Array.from({ length: 16 * blocks }, (_, i) => data[i] ?? 0);
        const name = `aes-${String(length * 8)}-cbc`;
        const cipher = createCipheriv(name, key, vector).setAutoPadding(false);
        const encrypted = cipher.update(whole);
        expect([...encryptAes(key, vector, whole)]).toEqual([...encrypted]);
        const decipher = createDecipheriv(name, key, vector).setAutoPadding(false);
        expect([...decryptAes(key, vector, encrypted)]).toEqual([...decipher.update(encrypted)]);
      }),
    );
  });
});

describe('RC4', () => {
  test('gives the known stream and undoes itself', () => {
    const ascii = (text: string) => new TextEncoder().encode(text);
    expect(Buffer.from(rc4(ascii('Key'), ascii('Plaintext'))).toString('hex')).toBe(
      'bbf316e8d940af0ad3',
    );
    fc.assert(
      fc.property(bytes(16), message, (key, data) => {
        expect(rc4(key, rc4(key, data))).toEqual(data);
      }),
    );
  });
});
