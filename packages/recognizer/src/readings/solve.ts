import type { Equation } from '@gongkai/plugin-kit';
import { amountOf, isOpen, samePiece, type Piece, type Reading } from './reading.ts';

/** 待定的一行：所填各格与可能的读法。 A row to decide: its cells and its possible readings. */
export interface OpenRow {
  readonly addresses: readonly string[];
  readonly readings: readonly Reading[];
}

/** 全表一起决定的结果。 What the whole table decides. */
export interface Solution {
  /** 各行各格：取定的数据；`undefined` 空缺；`null` 各读法不一致。 Per row and cell: what it takes; `undefined` nothing; `null` undecided. */
  readonly cells: readonly (readonly (Piece | undefined | null)[])[];
  /** 有读法使所有可判断的勾稽关系都成立。 Whether some choice makes every assessable equation hold. */
  readonly consistent: boolean;
  /** 用到的勾稽关系。 The equations that could be assessed. */
  readonly assessed: readonly Equation[];
}

/** 搜索的步数上限；超过即不再决定。 Steps of the search; beyond, nothing is decided. */
const mostSteps = 100_000;

interface Term {
  readonly row: number;
  readonly cell: number;
  readonly sign: 1 | -1;
}

/**
 * 以全表的勾稽关系决定各行的读法：所有成立的组合在某格一致，该格才算读定。
 * Lets the equations of the whole table decide: a cell is decided where all combinations that satisfy
 * them agree on it.
 */
export function solve(rows: readonly OpenRow[], equations: readonly Equation[]): Solution {
  const assessed: Equation[] = [];
  const systems: Term[][] = [];
  const where = new Map(
    rows.flatMap(({ addresses, readings }, row) =>
      readings.length === 0
        ? []
        : addresses.flatMap((address, cell) =>
            // a cell that may hold text instead of a figure leaves its equations open
            readings.some((reading) => isOpen(reading[cell]))
              ? []
              : [[address, { row, cell }] as const],
          ),
    ),
  );
  for (const equation of equations) {
    const terms = [
      ...equation.left.map((address) => ({ at: where.get(address), sign: 1 as const })),
      ...equation.right.map((address) => ({ at: where.get(address), sign: -1 as const })),
    ];
    if (terms.some(({ at }) => at === undefined)) continue;
    assessed.push(equation);
    systems.push(terms.flatMap(({ at, sign }) => (at ? [{ ...at, sign }] : [])));
  }
  const found = search(rows, systems);
  if (found === 'none' || found === 'exhausted') {
    return { cells: rows.map(ownAgreement), consistent: false, assessed };
  }
  return { cells: found, consistent: true, assessed };
}

type Cells = (Piece | undefined | null)[][];

function search(
  rows: readonly OpenRow[],
  systems: readonly Term[][],
): Cells | 'none' | 'exhausted' {
  const order = rows.map((_, i) => i).filter((i) => (rows[i]?.readings.length ?? 0) > 0);
  order.sort((a, b) => (rows[a]?.readings.length ?? 0) - (rows[b]?.readings.length ?? 0));
  const weights = weighted(rows, order, systems);
  const sums = systems.map(() => 0);
  const chosen: (Reading | undefined)[] = rows.map(() => undefined);
  let steps = 0;
  let agreed: Cells | undefined;
  const visit = (depth: number): boolean => {
    steps += 1;
    if (steps > mostSteps) return false;
    const row = order[depth];
    if (row === undefined) {
      agreed = agree(agreed, chosen);
      return true;
    }
    const readings = rows[row]?.readings ?? [];
    for (let r = 0; r < readings.length; r++) {
      const deltas = weights.deltas[row]?.[r] ?? [];
      for (let s = 0; s < sums.length; s++) sums[s] = (sums[s] ?? 0) + (deltas[s] ?? 0);
      chosen[row] = readings[r];
      const possible = sums.every(
        (sum, s) =>
          sum + (weights.least[depth + 1]?.[s] ?? 0) <= 0 &&
          sum + (weights.most[depth + 1]?.[s] ?? 0) >= 0,
      );
      const goOn = !possible || visit(depth + 1);
      for (let s = 0; s < sums.length; s++) sums[s] = (sums[s] ?? 0) - (deltas[s] ?? 0);
      if (!goOn) return false;
    }
    return true;
  };
  if (!visit(0)) return 'exhausted';
  return agreed ?? 'none';
}

interface Weights {
  /** 行 → 读法 → 各方程的增量。 What each reading of a row adds to each equation. */
  readonly deltas: readonly (readonly (readonly number[])[])[];
  /** 自第 d 个待定行起，各方程还可增加的最小、最大值。 What the rows from depth d on can still add. */
  readonly least: readonly (readonly number[])[];
  readonly most: readonly (readonly number[])[];
}

function weighted(
  rows: readonly OpenRow[],
  order: readonly number[],
  systems: readonly Term[][],
): Weights {
  const deltas = rows.map(({ readings }, row) =>
    readings.map((reading) =>
      systems.map((terms) =>
        terms.reduce(
          (sum, term) => (term.row === row ? sum + term.sign * amountOf(reading[term.cell]) : sum),
          0,
        ),
      ),
    ),
  );
  const zero = systems.map(() => 0);
  const least: number[][] = [zero];
  const most: number[][] = [zero];
  for (const row of [...order].reverse()) {
    const own = deltas[row] ?? [];
    const bound = (pick: (...values: number[]) => number, rest: readonly number[] | undefined) =>
      systems.map((_, s) => (rest?.[s] ?? 0) + pick(...own.map((delta) => delta[s] ?? 0)));
    least.unshift(bound(Math.min, least[0]));
    most.unshift(bound(Math.max, most[0]));
  }
  return { deltas, least, most };
}

/** 并入一个解：与此前不一致的格记为 null。 Merges a solution: cells that differ become null. */
function agree(agreed: Cells | undefined, chosen: readonly (Reading | undefined)[]): Cells {
  if (agreed === undefined) return chosen.map((reading) => [...(reading ?? [])]);
  return agreed.map((cells, row) =>
    cells.map((piece, cell) => (keeps(piece, chosen[row]?.[cell]) ? piece : null)),
  );
}

/** 全表不成立时，只看这一行的各种读法。 Where the table does not add up: what the readings of the row alone agree on. */
function ownAgreement({ readings }: OpenRow): (Piece | undefined | null)[] {
  const [first = [], ...others] = readings;
  return first.map((piece, i) =>
    others.every((other) => samePiece(piece, other[i])) ? piece : null,
  );
}

function keeps(agreed: Piece | undefined | null, piece: Piece | undefined): boolean {
  return agreed !== null && samePiece(agreed, piece);
}
