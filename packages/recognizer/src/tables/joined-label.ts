import type { Label } from '../labels/label.ts';
import type { TableCell, TableLine } from './table-line.ts';

/** 标目的一截，及其所在的行。 A piece of a label and its line. */
export interface Fragment {
  readonly cell: TableCell;
  readonly line: TableLine;
}

/** 标目最多折成几截。 How many pieces a label may wrap into. */
const mostPieces = 4;

/**
 * 把折行的标目拼起来：前面的几截 + 本行的一截 + 后面的几截，逐字对上才算。
 * Joins a label that wraps: pieces before, the piece beside the figures, pieces after. It must match
 * to the letter.
 */
export function joinedLabel(
  before: readonly Fragment[],
  own: TableCell | undefined,
  after: readonly Fragment[],
  rowOf: (text: string) => Label | undefined,
): { readonly label: Label; readonly text: string } | undefined {
  for (const leading of [before, aligned(before, own ?? after[0]?.cell)]) {
    for (let b = 0; b <= Math.min(mostPieces, leading.length); b++) {
      for (let a = after.length; a >= 0; a--) {
        const pieces = [
          ...leading.slice(leading.length - b).map(({ cell }) => cell.text),
          ...(own ? [own.text] : []),
          ...after.slice(0, a).map(({ cell }) => cell.text),
        ];
        const text = pieces.join('');
        const label = text === '' ? undefined : rowOf(text);
        if (label !== undefined) return { label, text };
      }
    }
  }
  return undefined;
}

/** 与给定一截左端对齐的各截：同一列的标目左端相同。 The pieces that start where the given one does. */
function aligned(fragments: readonly Fragment[], cell: TableCell | undefined): readonly Fragment[] {
  if (cell === undefined) {
    const last = fragments.at(-1)?.cell;
    return last === undefined ? [] : fragments.filter((f) => Math.abs(f.cell.x - last.x) <= 1);
  }
  return fragments.filter((f) => Math.abs(f.cell.x - cell.x) <= 1);
}
