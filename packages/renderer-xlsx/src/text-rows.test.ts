import { expect, test } from 'vitest';
import fc from 'fast-check';
import { textRows } from './text-rows.ts';

const length = fc.oneof(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 70_000 }));

test('nothing of a text is lost, and it has room for all of its lines', () => {
  fc.assert(
    fc.property(
      length,
      fc.constantFrom([68], [34, 34], Array<number>(12).fill(5.67)),
      (count, columns) => {
        const text = '公'.repeat(count);
        const rows = textRows(text, 'paragraph', columns);
        const cells = rows.flatMap((row) => row.cells);
        expect(cells.map(({ content }) => content.value).join('')).toBe(text);
        let at = 0;
        for (const { content, rowSpan, colSpan } of cells) {
          expect(colSpan).toBe(columns.length);
          const own = rows.slice(at, at + rowSpan);
          at += rowSpan;
          const height = own.reduce((sum, row) => sum + row.height, 0);
          const lines = Math.ceil(content.value.length / 27);
          expect(height).toBeGreaterThanOrEqual(lines * 20);
          const merged = rowSpan * colSpan > 1;
          for (const row of own) {
            expect(row.adapts).toBe(!merged);
            expect(row.height).toBeLessThanOrEqual(409);
          }
        }
        expect(at).toBe(rows.length);
      },
    ),
  );
});

test('a character of two halves is never cut', () => {
  for (const before of [0, 1]) {
    const rows = textRows('a'.repeat(before) + '𠮷'.repeat(20_000), 'paragraph', [68]);
    for (const { content } of rows.flatMap(({ cells }) => cells)) {
      expect(content.value).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
    }
  }
});
