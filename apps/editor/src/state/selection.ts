import type { Diagnostic, Origin } from '@gongkai/plugin-kit';
import {
  inject,
  nextTick,
  ref,
  shallowRef,
  type InjectionKey,
  type Ref,
  type ShallowRef,
} from 'vue';
import { cellsAt } from './address-cells.ts';
import { focusPlace } from './anchor.ts';
import type { Desk } from './desk.ts';

/** 正在看的：一格，与之有关的各格，以及它们在来源中的出处。 What is looked at: a cell, the cells it has to do with, where it was read. */
interface Selected {
  readonly cell?: string;
  /** Where a finding points at that is no cell: a block of prose, a section, the title. */
  readonly place?: string;
  readonly related: ReadonlySet<string>;
  readonly origin?: Origin;
}

export type View = 'form' | 'recognition' | 'compare' | 'preview';

/** 选中的矩形，以两格为对角。 The rectangle that is chosen, by its corners. */
interface Range {
  readonly from: string;
  readonly to: string;
}

/** 正在一格中录入的文字，在离开之前照所敲的显示。 What is being typed in a cell, shown as it was typed until the cell is left. */
interface Typing {
  readonly address: string;
  readonly text: string;
}

export interface Selection {
  readonly selected: ShallowRef<Selected>;
  readonly range: ShallowRef<Range | undefined>;
  readonly typing: ShallowRef<Typing | undefined>;
  /** Whether the text of the cell is edited rather than the cell chosen. */
  readonly editing: Ref<boolean>;
  /** The keystrokes of one stay in a cell are one step to undo. */
  readonly sequence: Ref<string>;
  readonly view: Ref<View>;
  /** The focus comes to a cell. */
  enterCell(address: string): void;
  selectCell(address: string): void;
  /** Goes to the cells of a finding and shows where the source has them. */
  selectFinding(finding: Pick<Diagnostic, 'at' | 'related' | 'origin'>): void;
  clear(): void;
}

const nothing: Selected = { related: new Set() };

export function createSelection(desk: Desk): Selection {
  const selected = shallowRef<Selected>(nothing);
  const range = shallowRef<Range>();
  const typing = shallowRef<Typing>();
  const editing = ref(false);
  const sequence = ref('');
  let stays = 0;
  const view = ref<View>('form');
  const originOf = (address: string | undefined): Origin | undefined =>
    address === undefined ? undefined : desk.opened.value?.origins[address];
  function selectCell(address: string): void {
    if (selected.value.cell === address) return;
    selected.value = { cell: address, related: new Set(), ...given(originOf(address)) };
  }
  return {
    selected,
    range,
    typing,
    editing,
    sequence,
    view,
    enterCell(address) {
      stays += 1;
      sequence.value = `${address}#${String(stays)}`;
      editing.value = false;
      range.value = undefined;
      selectCell(address);
    },
    selectCell,
    selectFinding({ at, related = [], origin }) {
      const form = desk.form.value;
      const cells = form && at !== undefined ? cellsAt(form, at) : [];
      const [cell] = cells;
      const others = form ? related.flatMap((address) => cellsAt(form, address)) : [];
      selected.value = {
        ...(cell === undefined ? (at === undefined ? {} : { place: at }) : { cell }),
        related: new Set([...cells, ...others]),
        ...given(originOf(cell) ?? origin ?? originOf(at)),
      };
      if (at === undefined) return;
      view.value = 'form';
      void nextTick(() => focusPlace(cell ?? at));
    },
    clear() {
      range.value = undefined;
      selected.value = nothing;
    },
  };
}

function given(origin: Origin | undefined): { readonly origin?: Origin } {
  return origin === undefined ? {} : { origin };
}

export const selectionKey: InjectionKey<Selection> = Symbol('selection');

export function useSelection(): Selection {
  const selection = inject(selectionKey);
  if (selection === undefined) throw new Error('A component stands outside the page');
  return selection;
}
