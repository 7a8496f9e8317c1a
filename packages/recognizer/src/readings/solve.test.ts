import { describe, expect, test } from 'vitest';
import type { Equation } from '@gongkai/plugin-kit';
import { readCellText } from './cell-text.ts';
import type { Piece, Reading } from './reading.ts';
import { solve } from './solve.ts';

const piece = (value: number): Piece => ({
  text: String(value),
  place: {},
  reading: readCellText(String(value)),
});
const row = (name: string, ...readings: (number | undefined)[][]) => ({
  addresses: readings[0]?.map((_, i) => `/${name}/${String(i)}`) ?? [],
  readings: readings.map((values): Reading => values.map((v) => (v === undefined ? v : piece(v)))),
});
const column = (i: number): Equation => ({
  id: String(i),
  code: 'reconcile/outcome-total',
  axis: 'column',
  left: [`/a/${String(i)}`, `/b/${String(i)}`],
  right: [`/sum/${String(i)}`],
  at: `/sum/${String(i)}`,
});
const equations = [column(0), column(1)];
const values = (cells: readonly (readonly (Piece | undefined | null)[])[]): unknown[] =>
  cells.map((cells) => cells.map((cell) => (cell ? Number(cell.text) : cell)));

describe('the equations of the whole table', () => {
  test('choose among the readings of a row', () => {
    const found = solve(
      [row('a', [1, 12], [11, 2]), row('b', [3, 0]), row('sum', [14, 2])],
      equations,
    );
    expect(found.consistent).toBe(true);
    expect(values(found.cells)).toEqual([
      [11, 2],
      [3, 0],
      [14, 2],
    ]);
  });

  test('leave open what several solutions put differently, and settle what they agree on', () => {
    const found = solve([row('a', [5, undefined], [undefined, 5]), row('b', [1, 1])], equations);
    expect(values(found.cells)).toEqual([
      [null, null],
      [1, 1],
    ]);
  });

  test('decide nothing where nothing adds up', () => {
    const found = solve(
      [row('a', [1, 2], [2, 1]), row('b', [0, 0]), row('sum', [9, 9])],
      equations,
    );
    expect(found.consistent).toBe(false);
    expect(values(found.cells)[0]).toEqual([null, null]);
  });

  test('leave out equations of which a row is missing', () => {
    const found = solve([row('a', [1, 2]), row('b', [0, 0])], equations);
    expect(found.assessed).toEqual([]);
  });

  test('give up in bounded time', () => {
    const many = Array.from({ length: 12 }, (_, i) =>
      row(`r${String(i)}`, ...Array.from({ length: 30 }, (_, k) => [k, 30 - k])),
    );
    const sum: Equation = {
      ...column(0),
      left: many.map(({ addresses }) => addresses[0] ?? ''),
      right: many.map(({ addresses }) => addresses[1] ?? ''),
    };
    const started = performance.now();
    expect(solve(many, [sum]).consistent).toBe(false);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
