import type { Equation } from '@gongkai/plugin-kit';
import { isOpen, samePiece, type Piece, type Reading } from './reading.ts';
import { search, type Term } from './search.ts';

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
  const found = search(
    rows.map(({ readings }) => readings),
    systems,
  );
  if (found === 'none' || found === 'exhausted') {
    return { cells: rows.map(ownAgreement), consistent: false, assessed };
  }
  return { cells: found, consistent: true, assessed };
}

/** 全表不成立时，只看这一行的各种读法。 Where the table does not add up: what the readings of the row alone agree on. */
function ownAgreement({ readings }: OpenRow): (Piece | undefined | null)[] {
  const [first = [], ...others] = readings;
  return first.map((piece, i) =>
    others.every((other) => samePiece(piece, other[i])) ? piece : null,
  );
}
