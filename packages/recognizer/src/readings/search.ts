import { amountOf, samePiece, type Piece, type Reading } from './reading.ts';

/** 勾稽关系的一项：第几行、第几格、加还是减。 A term of an equation: row, cell, plus or minus. */
export interface Term {
  readonly row: number;
  readonly cell: number;
  readonly sign: 1 | -1;
}

type Cells = readonly (Piece | undefined | null)[];

/** 搜索的步数上限；超过即不再决定。 Steps of the search; beyond, nothing is decided. */
const mostSteps = 30_000;

/** 一种读法，及其给各方程的增量。 A reading and what it adds to each equation. */
interface Option {
  readonly reading: Reading;
  readonly delta: readonly number[];
}

/** 自某行起各行一致的读数。 What all solutions agree on, from a row on. */
interface Agreed {
  readonly cells: Cells;
  readonly rest: Agreed | undefined;
}

/**
 * 求出使全部方程为零的所有组合，返回它们一致之处（不一致的格为 null）。余下的行相同、各方程已有的和相同，结果便
 * 相同，只算一次。
 * Finds all choices of readings that bring every equation to zero and returns what they agree on, with
 * null where they differ. The same sums before the same rows left have the same outcome, found once.
 */
export function search(
  rows: readonly (readonly Reading[])[],
  systems: readonly (readonly Term[])[],
): readonly Cells[] | 'none' | 'exhausted' {
  const options = possible(optionsOf(rows, systems), systems.length);
  if (options === undefined) return 'none';
  const order = rows.map((_, i) => i).filter((i) => (rows[i]?.length ?? 0) > 0);
  order.sort((a, b) => (options[a]?.length ?? 0) - (options[b]?.length ?? 0));
  const walk = new Walk(
    order.map((row) => options[row] ?? []),
    systems.length,
  );
  const found = walk.from(
    0,
    systems.map(() => 0),
  );
  if (walk.exhausted) return 'exhausted';
  if (found === undefined) return 'none';
  const cells: Cells[] = rows.map(() => []);
  let each: Agreed | undefined = found;
  for (const row of order) {
    cells[row] = each?.cells ?? [];
    each = each?.rest;
  }
  return cells;
}

function optionsOf(
  rows: readonly (readonly Reading[])[],
  systems: readonly (readonly Term[])[],
): readonly (readonly Option[])[] {
  return rows.map((readings, row) => {
    const own = systems.map((terms) => terms.filter((term) => term.row === row));
    return readings.map((reading) => ({
      reading,
      delta: own.map((terms) =>
        terms.reduce((sum, { cell, sign }) => sum + sign * amountOf(reading[cell]), 0),
      ),
    }));
  });
}

/**
 * 反复去掉无论别的行怎样读都凑不成零的读法；某行一种也不剩，即无解。
 * Drops readings that no reading of the other rows can bring to zero, again and again; none where a row
 * is left without any.
 */
function possible(
  options: readonly (readonly Option[])[],
  count: number,
): readonly (readonly Option[])[] | undefined {
  let left = options;
  for (;;) {
    const bounds = left.map((own) => boundsOf(own, count));
    const least = sumOf(
      bounds.map(([low]) => low),
      count,
    );
    const most = sumOf(
      bounds.map(([, high]) => high),
      count,
    );
    const next = left.map((own, row) => {
      if (own.length < 2) return own;
      const [low = [], high = []] = bounds[row] ?? [];
      return own.filter(({ delta }) =>
        delta.every(
          (value, s) =>
            value + (least[s] ?? 0) - (low[s] ?? 0) <= 0 &&
            value + (most[s] ?? 0) - (high[s] ?? 0) >= 0,
        ),
      );
    });
    if (next.some((own, row) => own.length === 0 && (left[row]?.length ?? 0) > 0)) return undefined;
    if (next.every((own, row) => own.length === left[row]?.length)) return next;
    left = next;
  }
}

type Bounds = readonly [readonly number[], readonly number[]];

function boundsOf(own: readonly Option[], count: number): Bounds {
  const low = new Array<number>(count).fill(own.length === 0 ? 0 : Infinity);
  const high = new Array<number>(count).fill(own.length === 0 ? 0 : -Infinity);
  for (const { delta } of own) {
    for (let s = 0; s < count; s++) {
      const value = delta[s] ?? 0;
      if (value < (low[s] ?? 0)) low[s] = value;
      if (value > (high[s] ?? 0)) high[s] = value;
    }
  }
  return [low, high];
}

function sumOf(vectors: readonly (readonly number[])[], count: number): readonly number[] {
  const sum = new Array<number>(count).fill(0);
  for (const vector of vectors)
    for (let s = 0; s < count; s++) sum[s] = (sum[s] ?? 0) + (vector[s] ?? 0);
  return sum;
}

class Walk {
  exhausted = false;
  readonly #rows: readonly (readonly Option[])[];
  /** 自第 d 行起，各方程还可增加的最小、最大值。 What the rows from d on can still add to each equation. */
  readonly #bounds: readonly Bounds[];
  readonly #known: readonly Map<string, Agreed | undefined>[];
  #steps = 0;

  constructor(rows: readonly (readonly Option[])[], count: number) {
    this.#rows = rows;
    this.#known = rows.map(() => new Map<string, Agreed | undefined>());
    const zero = new Array<number>(count).fill(0);
    const bounds: Bounds[] = [[zero, zero]];
    for (const row of [...rows].reverse()) {
      const [low, high] = boundsOf(row, count);
      const [least, most] = bounds[0] ?? [zero, zero];
      bounds.unshift([sumOf([low, least], count), sumOf([high, most], count)]);
    }
    this.#bounds = bounds;
  }

  from(depth: number, sums: readonly number[]): Agreed | undefined {
    const row = this.#rows[depth];
    if (row === undefined) return end;
    const known = this.#known[depth];
    const key = sums.join();
    if (known?.has(key) === true) return known.get(key);
    let found: Agreed | undefined;
    for (const { reading, delta } of row) {
      this.#steps += 1;
      if (this.#steps > mostSteps) this.exhausted = true;
      if (this.exhausted) return undefined;
      const next = this.#after(depth, sums, delta);
      const rest = next && this.from(depth + 1, next);
      if (rest === undefined) continue;
      const one = { cells: reading, rest };
      found = found === undefined ? one : agree(found, one);
    }
    known?.set(key, found);
    return found;
  }

  /** 取这种读法之后的和；余下的行已凑不成零则没有。 The sums with this reading, unless the rows left can no longer bring them to zero. */
  #after(
    depth: number,
    sums: readonly number[],
    delta: readonly number[],
  ): readonly number[] | undefined {
    const [least, most] = this.#bounds[depth + 1] ?? [];
    const next = new Array<number>(sums.length);
    for (let s = 0; s < sums.length; s++) {
      const sum = (sums[s] ?? 0) + (delta[s] ?? 0);
      if (sum + (least?.[s] ?? 0) > 0 || sum + (most?.[s] ?? 0) < 0) return undefined;
      next[s] = sum;
    }
    return next;
  }
}

/** 各行都已取定。 All rows have a reading. */
const end: Agreed = { cells: [], rest: undefined };

function agree(a: Agreed, b: Agreed): Agreed {
  if (a === b) return a;
  const rest = a.rest && b.rest && agree(a.rest, b.rest);
  const cells = a.cells.map((piece, i) =>
    piece !== null && samePiece(piece, b.cells[i] ?? undefined) && b.cells[i] !== null
      ? piece
      : null,
  );
  return { cells, rest };
}
