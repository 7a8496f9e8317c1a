import { figureText, type Draft, type Form, type Remark } from '@gongkai/plugin-kit';
import { cellValues } from './cell-values.ts';

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

export type CellStates = ReadonlyMap<string, CellState>;

/**
 * 各格的状态，以地址为键。与先前相同的格仍是同一对象，只有变了的格重画。
 * The state of every cell, by address. One that is as it was before is the same object, so that only
 * cells that changed are drawn again.
 */
export function cellStates(form: Form, draft: Draft, before?: CellStates): CellStates {
  const remarks = new Map(remarksOf(draft).map((remark) => [remark.at, remark]));
  const states = new Map<string, CellState>();
  for (const [address, value] of cellValues(form, draft)) {
    const state = cellState(value, remarks.get(address));
    const old = before?.get(address);
    states.set(address, old !== undefined && same(old, state) ? old : state);
  }
  return states;
}

function same(a: CellState, b: CellState): boolean {
  return a.kind === b.kind && (a.kind === 'unstated' || b.kind === 'unstated' || a.text === b.text);
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
