import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { CellKind } from '@gongkai/plugin-kit';
import { readCellText } from './cell-text.ts';
import { enumerate } from './enumerate.ts';
import type { Piece } from './reading.ts';
import type { RowSum } from './row-sums.ts';

const token = (text: string): Piece => ({
  text,
  place: { line: 1, column: 1 },
  reading: readCellText(text),
});
const counts = (n: number): CellKind[] => Array.from({ length: n }, () => 'count');
const lastIsTotal = (n: number): RowSum[] => [
  { left: Array.from({ length: n - 1 }, (_, i) => i), right: [n - 1], last: n - 1 },
];

function readings(text: string, n: number, sums: readonly RowSum[] = [], glued = true): string[] {
  const tokens = text
    .split(' ')
    .filter((t) => t !== '')
    .map(token);
  return enumerate({ tokens, glued, kinds: counts(n), sums }).readings.map((reading) =>
    reading.map((piece) => piece?.text ?? '_').join(' '),
  );
}

describe('a row of seven cells whose last is the total', () => {
  const row = (text: string): string[] => readings(text, 7, lastIsTotal(7));

  test.each([
    ['412000043', '41 2 0 0 0 0 43'],
    ['0000000', '0 0 0 0 0 0 0'],
    ['230 000023', '23 0 0 0 0 0 23'],
    ['21710000218', '217 1 0 0 0 0 218'],
    ['1 0 00 0 0 1', '1 0 0 0 0 0 1'],
  ])('%s has one reading', (text, reading) => {
    expect(row(text)).toEqual([reading]);
  });

  test('is not read against its sum', () => {
    expect(row('8100008')).toEqual([]);
  });

  test('has as many readings as there are places for a blank', () => {
    expect(row('5 5').filter((reading) => reading.endsWith(' 5'))).toContain('5 _ _ _ _ _ 5');
    expect(row('5 5').length).toBeGreaterThan(1);
  });

  test('more zeros than cells cannot be read', () => {
    expect(row('00000000')).toEqual([]);
  });
});

describe('cells without a sum', () => {
  test.each([
    ['000', '0 0 0'],
    ['005', '0 0 5'],
    ['0 28 0', '0 28 0'],
  ])('%s has one reading', (text, reading) => {
    expect(readings(text, 3)).toEqual([reading]);
  });

  test('as many digits as cells do not make a reading: a cell may be blank', () => {
    expect(readings('215', 3)).toEqual(expect.arrayContaining(['2 1 5', '2 _ 15', '21 5 _']));
  });

  test('tokens that have not run together stay whole', () => {
    expect(readings('21 5', 3, [], false)).toEqual(['21 5 _', '21 _ 5', '_ 21 5']);
  });
});

test('three groups of five with their totals are read together', () => {
  const groups = [0, 5, 10].map((from) => ({
    left: [from, from + 1, from + 2, from + 3],
    right: [from + 4],
    last: from + 4,
  }));
  expect(readings('21317000001324019', 15, groups)).toEqual(['2 1 3 1 7 0 0 0 0 0 13 2 4 0 19']);
});

test('amounts keep their decimals and units', () => {
  const { readings: found } = enumerate({
    tokens: [token('547.9659万元')],
    glued: true,
    kinds: ['count', 'amount'],
    sums: [],
  });
  expect(found.map((reading) => reading.map((piece) => piece?.text ?? '_').join(' '))).toEqual(
    expect.arrayContaining(['5 47.9659万元', '54 7.9659万元', '_ 547.9659万元']),
  );
});

test('the row that was written is always among the readings', () => {
  const parts = fc.array(fc.oneof(fc.constant(0), fc.nat(300)), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(parts, (values) => {
      const row = [...values, values.reduce((a, b) => a + b, 0)].map(String);
      const tokens = [token(row.join(''))];
      const result = enumerate({ tokens, glued: true, kinds: counts(7), sums: lastIsTotal(7) });
      fc.pre(result.open !== true);
      const found = result.readings.map((reading) => reading.map((piece) => piece?.text).join(' '));
      expect(found).toContain(row.join(' '));
    }),
  );
});

test('what cannot be listed is said to be too much, in bounded time', () => {
  const started = performance.now();
  const tokens = [token('1'.repeat(200))];
  const result = enumerate({ tokens, glued: true, kinds: counts(40), sums: [] });
  expect(result.open).toBe(true);
  expect(performance.now() - started).toBeLessThan(2000);
});
