import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineWindow, shownText } from './line-window.ts';

test('the line looked at is shown, and never more than a few hundred lines', () => {
  const count = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(
      count.chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n - 1 }))),
      ([n, line]) => {
        const { from, to } = lineWindow(n, line);
        expect(from <= line && line < to).toBe(true);
        expect(from >= 0 && to <= n && to - from <= 600).toBe(true);
      },
    ),
  );
});

test('an ordinary report is shown whole', () => {
  expect(lineWindow(95, 71)).toEqual({ from: 0, to: 95 });
});

test('an ordinary paragraph is shown whole, a line of megabytes is not', () => {
  expect(shownText('公'.repeat(1_500))).toBe('公'.repeat(1_500));
  expect(shownText('公'.repeat(5_000_000)).length).toBeLessThan(3_000);
});
