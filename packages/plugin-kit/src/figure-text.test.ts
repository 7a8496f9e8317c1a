import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureText } from './figure-text.ts';

describe('a printed figure', () => {
  it('reads back as the same number, without separators or exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = figureText(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text)).toBe(value === 0 ? Number(text) : value);
      }),
    );
  });

  it.each([
    [0, '0'],
    [-11, '-11'],
    [59237.2449, '59237.2449'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [999999999999, '999999999999'],
  ])('%d is printed as %s', (value, text) => {
    expect(figureText(value)).toBe(text);
  });
});
