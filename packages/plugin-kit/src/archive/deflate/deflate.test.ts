import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { inflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { deflate, type Level } from './deflate.ts';

const levels: readonly Level[] = [1, 2, 3, 4, 5, 6];
const level = fc.constantFrom(...levels);

/** Text in which much repeats, near and far, beside bytes in which nothing does. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  fc
    .array(
      fc.tuple(
        fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constant('<c r="A1"/>')),
        fc.oneof(fc.nat(8), fc.nat(400)),
      ),
      { maxLength: 60 },
    )
    .map((pieces) => utf8(pieces.map(([text, times]) => text.repeat(times)).join('年'))),
);

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

test('two other readers get back what was compressed, at every level', () => {
  fc.assert(
    fc.property(bytes, level, (content, effort) => {
      const packed = deflate(content, effort);
      expect(same(inflateRawSync(packed), content)).toBe(true);
      expect(same(inflateSync(packed), content)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('the same bytes give the same result, whatever was compressed before', () => {
  fc.assert(
    fc.property(bytes, bytes, level, (content, before, effort) => {
      const first = deflate(content, effort);
      deflate(before, effort);
      // the beginning of it, so that what the tables keep would fit
      deflate(content.slice(0, content.length / 2), effort);
      expect(deflate(content, effort)).toEqual(first);
    }),
  );
});

test('nothing becomes longer than copied', () => {
  fc.assert(
    fc.property(bytes, level, (content, effort) => {
      expect(deflate(content, effort).length).toBeLessThanOrEqual(content.length + 8);
    }),
  );
});

/** Numbers that are always the same: xorshift. */
function noise(length: number, from: (value: number) => number): Uint8Array {
  let state = 0x2545f491;
  return Uint8Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return from(state >>> 0);
  });
}

test.each([
  ['nothing', new Uint8Array()],
  ['one byte', Uint8Array.of(7)],
  ['two bytes', Uint8Array.of(7, 7)],
  ['a million zeros', new Uint8Array(1_000_000)],
  // stored in pieces, as no piece may be longer than 65,535
  ['noise of several pieces', noise(200_001, (value) => value >>> 24)],
  // several blocks of tokens, with matches that cross them
  ['noise of few kinds', noise(300_000, (value) => (value >>> 28) & 3)],
  // each twice as rare as the one before: codes that would be longer than 15 bits
  ['kinds that become rarer', noise(400_000, (value) => Math.clz32(value) * 9)],
  // what repeats is as far away as a match can reach, and one byte further
  ['the furthest match', far(32_768)],
  ['what is too far', far(32_769)],
])('%s', (_, content) => {
  for (const effort of levels) {
    const packed = deflate(content, effort);
    expect(same(inflateRawSync(packed), content)).toBe(true);
  }
});

/** Noise that is there twice, with other noise between. */
function far(distance: number): Uint8Array {
  const content = noise(distance + 200, (value) => value >>> 24);
  content.copyWithin(distance, 0, 200);
  return content;
}

test('a match is found as far away as it may be', () => {
  expect(deflate(far(32_767), 6).length).toBeLessThan(deflate(far(32_769), 6).length - 100);
});

test('positions begin anew without a trace', () => {
  const content = utf8('依法公开'.repeat(1000));
  const first = deflate(content, 1);
  const long = new Uint8Array(2 ** 22);
  for (let i = 0; i < 9; i++) {
    expect(inflateRawSync(deflate(long, 1)).length).toBe(long.length);
    expect(deflate(content, 1)).toEqual(first);
  }
});

test('more effort makes it no longer, and all of it is near what zlib makes of it', () => {
  const content = utf8(
    Array.from(
      { length: 400 },
      (_, i) => `<c r="B${String(i)}" s="13"><v>${String((i * i) % 97)}</v></c>`,
    ).join(''),
  );
  const lengths = levels.map((effort) => deflate(content, effort).length);
  expect(lengths.at(-1)).toBeLessThanOrEqual(lengths[0]!);
  expect(lengths.at(-1)).toBeLessThan(deflateRawSync(content, { level: 6 }).length * 1.1);
});
