import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineWindow } from './line-window.ts';

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
