import type { CellState, CellStates } from './cell-state.ts';

/**
 * “空格补 0”所填的各格：没有填的、空白、斜线、短横；写着文字的不填，合计由程序计算的也不填。
 * The cells that “fill blanks with 0” fills, which only a person asks for: not stated, blank, slash, dash.
 * What says something else is not filled, nor are totals that are computed.
 */
export function zeroFill(
  cells: CellStates,
  table: string,
  computed: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const blanks = new Map<string, string>();
  for (const [at, { kind }] of cells) {
    if (!blank.has(kind) || computed.has(at) || !at.startsWith(`${table}/`)) continue;
    blanks.set(at, '0');
  }
  return blanks;
}

const blank: ReadonlySet<CellState['kind']> = new Set(['unstated', 'blank', 'slash', 'dash']);
