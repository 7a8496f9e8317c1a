import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankCode, fitCode } from './prefix-code.ts';

/** How often each symbol occurs: evenly, hardly ever, or each about as often as all rarer ones together. */
const counts = fc.oneof(
  fc.array(fc.oneof(fc.nat(16_384), fc.nat(2), fc.constant(0)), { minLength: 2, maxLength: 286 }),
  fc.shuffledSubarray(
    Array.from({ length: 24 }, (_, i) => Math.round(1.45 ** i)),
    {
      minLength: 2,
    },
  ),
);
const limit = fc.constantFrom(9, 15);

test('every symbol that occurs has a code, none begins with another, and all room is used', () => {
  fc.assert(
    fc.property(counts, limit, (all, most) => {
      const code = blankCode(all.length);
      fitCode(code, Uint32Array.from(all), most);
      const written = [...code.lengths].flatMap((length, symbol) => {
        if (all[symbol]! > 0) expect(length).toBeGreaterThan(0);
        if (length === 0) return [];
        // the first bit is the lowest one
        return [[...code.codes[symbol]!.toString(2).padStart(length, '0')].reverse().join('')];
      });
      expect(Math.max(...code.lengths)).toBeLessThanOrEqual(most);
      expect(
        written.every((one, i) => one.length === [...code.lengths].filter((l) => l > 0)[i]),
      ).toBe(true);
      const sorted = [...written].sort();
      for (let i = 1; i < sorted.length; i++) {
        expect(sorted[i]!.startsWith(sorted[i - 1]!)).toBe(false);
      }
      expect(written.reduce((sum, bits) => sum + 2 ** -bits.length, 0)).toBe(1);
    }),
  );
});

test('what occurs more often has no longer code', () => {
  fc.assert(
    fc.property(counts, limit, (all, most) => {
      const code = blankCode(all.length);
      fitCode(code, Uint32Array.from(all), most);
      const used = [...code.lengths.keys()].filter((symbol) => all[symbol]! > 0);
      used.sort((a, b) => all[a]! - all[b]! || code.lengths[b]! - code.lengths[a]!);
      const lengths = used.map((symbol) => code.lengths[symbol]!);
      expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    }),
  );
});

test('as short as can be where no limit is in the way', () => {
  const code = blankCode(6);
  fitCode(code, Uint32Array.of(45, 13, 12, 16, 9, 5), 15);
  expect([...code.lengths]).toEqual([1, 3, 3, 3, 4, 4]);
});

test('a code that would be too long takes room from a shorter one', () => {
  const fibonacci = [1, 1, 2, 3, 5, 8, 13, 21, 34, 55];
  const code = blankCode(10);
  fitCode(code, Uint32Array.from(fibonacci), 15);
  expect(Math.max(...code.lengths)).toBe(9);
  fitCode(code, Uint32Array.from(fibonacci), 5);
  expect(Math.max(...code.lengths)).toBe(5);
});
