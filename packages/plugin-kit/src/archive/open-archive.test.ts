import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openArchive, UnreadableError, type ArchiveLimits } from '../archive.ts';

const sample = zipSync({ 'a.xml': strToU8('<a>1175</a>'), 'folder/b.bin': new Uint8Array(5000) });

function reasonOf(act: () => unknown): string {
  try {
    act();
    return 'read';
  } catch (error) {
    if (error instanceof UnreadableError) return error.reason;
    throw error;
  }
}

function readAll(bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}): Uint8Array[] {
  const archive = openArchive(bytes, limits);
  return archive.names.map((name) => archive.read(name) ?? new Uint8Array());
}

describe('an archive', () => {
  test('gives back what was packed, whatever it was', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z/]{1,12}$/), fc.uint8Array({ maxLength: 3000 })),
        fc.constantFrom(0 as const, 6 as const, 9 as const),
        (files, level) => {
          const archive = openArchive(zipSync(files, { level, mtime: '2024-01-01' }));
          expect([...archive.names].sort()).toEqual(Object.keys(files).sort());
          for (const [name, content] of Object.entries(files)) {
            expect(archive.read(name)).toEqual(content);
          }
        },
      ),
    );
  });

  test('has no part that it does not list', () => {
    expect(openArchive(sample).read('__proto__')).toBeUndefined();
  });

  test('cut anywhere is corrupt', () => {
    for (let length = 0; length < sample.length; length++) {
      expect(reasonOf(() => readAll(sample.subarray(0, length)))).toBe('corrupt');
    }
  });

  test('with one bit changed never gives other content without a word', () => {
    const whole = readAll(sample);
    for (let bit = 0; bit < sample.length * 8; bit++) {
      const changed = sample.slice();
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const outcome = reasonOf(() => expect(readAll(changed)).toEqual(whole));
      expect(['read', 'corrupt', 'encrypted', 'too-large', 'unsupported']).toContain(outcome);
    }
  });

  test('names in GBK are read', () => {
    const bytes = zipSync({ 'xxxx.txt': new Uint8Array(1) });
    const name = [0xb1, 0xa8, 0xb1, 0xed];
    for (let i = 0; i + 4 < bytes.length; i++) {
      if (bytes.subarray(i, i + 4).every((byte) => byte === 0x78)) bytes.set(name, i);
    }
    expect(openArchive(bytes).names).toEqual(['报表.txt']);
  });

  test('a bomb is refused before it is inflated, also when it lies about its size', () => {
    const bomb = zipSync({ 'big.xml': new Uint8Array(80 << 20) });
    expect(reasonOf(() => readAll(bomb))).toBe('too-large');
    const liar = bomb.slice();
    const view = new DataView(liar.buffer);
    for (let i = 0; i + 4 <= liar.length; i++) {
      if (view.getUint32(i, true) === 80 << 20) view.setUint32(i, 1000, true);
    }
    expect(reasonOf(() => readAll(liar))).toBe('too-large');
  });

  test('many small bombs are one large bomb', () => {
    const part = new Uint8Array(1 << 20);
    const bombs = zipSync({ a: part, b: part, c: part, d: part });
    expect(reasonOf(() => readAll(bombs, { totalBytes: 4 << 20 }))).toBe('read');
    expect(reasonOf(() => readAll(bombs, { totalBytes: 3 << 20 }))).toBe('too-large');
  });

  test('random bytes never crash it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(reasonOf(() => readAll(bytes))).not.toBe('read');
      }),
    );
  });
});
