import { inject, type InjectionKey, type ShallowRef } from 'vue';
import type { CellState } from './cell-state.ts';
import type { Desk } from './desk.ts';
import type { Lane } from './lanes.ts';
import { perCell } from './per-cell.ts';
import { sidesOf, type Side } from './sides.ts';
import type { Selection } from './selection.ts';

/** 一格上看得见的一切。 All that shows at a cell. */
export interface CellView {
  readonly state: CellState;
  /** How many findings ask for something here. */
  readonly marked: number;
  readonly changed: boolean;
  /** Whether the program adds it up. */
  readonly computed: boolean;
  /** The equations that end here. */
  readonly lanes: readonly Lane[];
  /** What is being typed, as it was typed. */
  readonly typed: string | undefined;
  readonly selected: boolean;
  readonly related: boolean;
  /** Which side of an equation of the chosen cell it is on. */
  readonly side: Side | undefined;
}

export type CellViews = (address: string) => Readonly<ShallowRef<CellView>>;

const unstated: CellState = { kind: 'unstated' };
const none: readonly Lane[] = [];

export function createCellViews(desk: Desk, selection: Selection): CellViews {
  return perCell(() => {
    const { form, cells, marks, changes, computedCells, lanes, opened } = desk;
    const [states, marked, added, sums] = [
      cells.value,
      marks.value,
      computedCells.value,
      lanes.value,
    ];
    const changed = opened.value?.begun === true ? undefined : changes.value;
    const typing = selection.typing.value;
    const { cell, related } = selection.selected.value;
    const sides = form.value && cell !== undefined ? sidesOf(form.value, cell) : undefined;
    return (address): CellView => ({
      state: states.get(address) ?? unstated,
      marked: marked.get(address) ?? 0,
      changed: changed?.has(address) ?? false,
      computed: added.has(address),
      lanes: sums.get(address) ?? none,
      typed: typing?.address === address ? typing.text : undefined,
      selected: cell === address,
      related: related.has(address),
      side: sides?.get(address),
    });
  });
}

export const cellViewsKey: InjectionKey<CellViews> = Symbol('cell views');

export function useCellView(address: string): Readonly<ShallowRef<CellView>> {
  const views = inject(cellViewsKey);
  if (views === undefined) throw new Error('A component stands outside the page');
  return views(address);
}
