import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCellText } from './cell-text.ts';
import type { Piece, Reading } from './reading.ts';
import { search, type Term } from './search.ts';

const piece = (value: number): Piece => ({
  text: String(value),
  place: {},
  reading: readCellText(String(value)),
});
const width = 3;
const readingOf = fc
  .array(fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }), {
    minLength: width,
    maxLength: width,
  })
  .map((values): Reading => values.map((value) => (value === undefined ? value : piece(value))));
const rowsOf = fc.array(fc.array(readingOf, { minLength: 1, maxLength: 4 }), {
  minLength: 2,
  maxLength: 5,
});

/** The last row is the sum of the others in every column. */
function columnSums(rows: readonly (readonly Reading[])[]): Term[][] {
  return Array.from({ length: width }, (_, cell) =>
    rows.map((__, row): Term => ({ row, cell, sign: row === rows.length - 1 ? -1 : 1 })),
  );
}

function every(rows: readonly (readonly Reading[])[]): readonly (readonly Reading[])[] {
  return rows.reduce<readonly (readonly Reading[])[]>(
    (chosen, readings) => chosen.flatMap((head) => readings.map((reading) => [...head, reading])),
    [[]],
  );
}

const text = (cell: Piece | undefined | null): string | null =>
  cell === null ? null : (cell?.text ?? '');
const amount = (cell: Piece | undefined): number => Number(cell?.text ?? 0);

/** What all choices that add up have in common, found by trying each. */
function byTrial(rows: readonly (readonly Reading[])[]): (string | null)[][] | 'none' {
  const sound = every(rows).filter((chosen) =>
    columnSums(rows).every(
      (terms) =>
        terms.reduce((sum, { row, cell, sign }) => sum + sign * amount(chosen[row]?.[cell]), 0) ===
        0,
    ),
  );
  const [first] = sound;
  if (first === undefined) return 'none';
  return first.map((reading, row) =>
    reading.map((cell, i) =>
      sound.every((other) => text(other[row]?.[i]) === text(cell)) ? text(cell) : null,
    ),
  );
}

describe('the search for readings that add up', () => {
  test('finds what trying every choice finds', () => {
    let decided = 0;
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const found = search(rows, columnSums(rows));
        if (found === 'exhausted') throw new Error('a few rows are no reason to give up');
        const shown = found === 'none' ? found : found.map((cells) => cells.map(text));
        expect(shown).toEqual(byTrial(rows));
        if (shown !== 'none') decided += 1;
      }),
      { numRuns: 600 },
    );
    // else the property would say nothing about choices that do add up
    expect(decided).toBeGreaterThan(20);
  });

  const choices = (amounts: readonly number[], total: number): Reading[][] => {
    const blank = [undefined, undefined, undefined];
    const rows = amounts.map((amount) => [[piece(amount), undefined, undefined], blank]);
    return [...rows, [[piece(total), undefined, undefined]]];
  };

  test('finds the one choice among a million million', () => {
    const rows = choices(
      Array.from({ length: 40 }, (_, i) => 2 ** i),
      2 ** 39 + 2 ** 20 + 1,
    );
    const found = search(rows, columnSums(rows));
    const taken = (found as (Piece | undefined)[][]).flatMap(([cell], row) => (cell ? [row] : []));
    expect(taken).toEqual([0, 20, 39, 40]);
  });

  test('gives up within bounds where there are too many to try', () => {
    const amounts = Array.from({ length: 60 }, (_, i) => 1e9 + ((i * 7_919_993) % 99_991) ** 2);
    const rows = choices(amounts, Math.round(amounts.reduce((a, b) => a + b) / 2) + 1);
    expect(search(rows, columnSums(rows))).toBe('exhausted');
  });

  test('without equations only what each row has in common is left', () => {
    const found = search(
      [
        [
          [piece(1), piece(2)],
          [piece(1), piece(3)],
        ],
      ],
      [],
    );
    expect(found).not.toBe('none');
    expect((found as (Piece | null)[][]).map((cells) => cells.map(text))).toEqual([['1', null]]);
  });
});
