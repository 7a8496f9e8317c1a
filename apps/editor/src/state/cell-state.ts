import { figureText, readPointer, type Cell, type Draft, type Remark } from '@gongkai/plugin-kit';

/**
 * 一格的状态：数字、未填的写法（空白、/、—、文字、无法辨认）、未载明，或不是数字的值。
 * What a cell holds. Not stated is never shown as 0: `kind` says how the source put it, `unstated`
 * that the source says nothing about it, `invalid` that a file has something else than a figure.
 */
export type CellState =
  | { readonly kind: 'figure'; readonly text: string }
  | { readonly kind: Remark['kind']; readonly text: string }
  | { readonly kind: 'unstated' }
  | { readonly kind: 'invalid'; readonly text: string };

/** 各格的状态，以地址为键。 The state of every cell, by address. */
export function cellStates(cells: readonly Cell[], draft: Draft): ReadonlyMap<string, CellState> {
  const remarks = new Map(remarksOf(draft).map((remark) => [remark.at, remark]));
  return new Map(
    cells.map(({ address }) => [
      address,
      cellState(readPointer(draft, address), remarks.get(address)),
    ]),
  );
}

function cellState(value: unknown, remark: Remark | undefined): CellState {
  if (typeof value === 'number') return { kind: 'figure', text: figureText(value) };
  if (value !== null && value !== undefined)
    return { kind: 'invalid', text: JSON.stringify(value) };
  return remark === undefined ? { kind: 'unstated' } : { kind: remark.kind, text: remark.text };
}

/** A file may hold anything under `remarks`; only what is a remark counts. */
function remarksOf(draft: Draft): readonly Remark[] {
  const { remarks } = draft as { readonly remarks?: unknown };
  return Array.isArray(remarks) ? (remarks as unknown[]).filter(isRemark) : [];
}

const kinds: readonly unknown[] = [
  'blank',
  'slash',
  'dash',
  'text',
  'unreadable',
] satisfies Remark['kind'][];

function isRemark(value: unknown): value is Remark {
  if (value === null || typeof value !== 'object') return false;
  const { at, kind, text } = value as Partial<Remark>;
  return typeof at === 'string' && kinds.includes(kind) && typeof text === 'string';
}
