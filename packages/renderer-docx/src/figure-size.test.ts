import { expect, test } from 'vitest';
import fc from 'fast-check';
import { figureSize } from './figure-size.ts';

test('a figure fits its cell in one line, at its usual size where it can', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^\d{1,12}$/),
      fc.integer({ min: 589, max: 3000 }),
      (text, width) => {
        const size = figureSize(text, width);
        const printed = size === 0 ? 18 : size;
        expect(printed * 5.6 * text.length <= width - 90 || printed === 9).toBe(true);
        if (size !== 0) expect(18 * 5.6 * text.length).toBeGreaterThan(width - 90);
      },
    ),
  );
});

test('words may break and keep their size', () => {
  expect(figureSize('无法读取（123456789）', 589)).toBe(0);
  expect(figureSize('123456789', 589)).toBe(9);
  expect(figureSize('-12.5', 680)).toBe(0);
});
