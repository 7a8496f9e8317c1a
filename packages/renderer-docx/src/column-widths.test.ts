import { expect, test } from 'vitest';
import fc from 'fast-check';
import { columnWidths, evenWidths } from './column-widths.ts';

test('columns of one width add up to the text area', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 63 }), (count) => {
      const widths = evenWidths(count);
      expect(widths).toHaveLength(count);
      expect(widths.reduce((a, b) => a + b)).toBe(8844);
      expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
    }),
  );
});

test('with levels of row labels the labels take what the figures leave', () => {
  const kinds = ['group', 'group', 'label', ...Array<'figure'>(7).fill('figure')] as const;
  const widths = columnWidths(kinds.map((kind) => ({ kind })));
  expect(widths).toEqual([510, 850, 2724, 680, 680, 680, 680, 680, 680, 680]);
});

test('without them every column is as wide', () => {
  const columns = (['label', 'figure', 'figure', 'figure'] as const).map((kind) => ({ kind }));
  expect(columnWidths(columns)).toEqual([2211, 2211, 2211, 2211]);
});
