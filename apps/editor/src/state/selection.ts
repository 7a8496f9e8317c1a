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

export type View = 'form' | 'preview';

export interface Selection {
  readonly selected: ShallowRef<Selected>;
  readonly view: Ref<View>;
  selectCell(address: string): void;
  /** Goes to the cells of a finding and shows where the source has them. */
  selectFinding(finding: Pick<Diagnostic, 'at' | 'related' | 'origin'>): void;
  clear(): void;
}

const nothing: Selected = { related: new Set() };

export function createSelection(desk: Desk): Selection {
  const selected = shallowRef<Selected>(nothing);
  const view = ref<View>('form');
  const originOf = (address: string | undefined): Origin | undefined =>
    address === undefined ? undefined : desk.opened.value?.origins[address];
  return {
    selected,
    view,
    selectCell(address) {
      selected.value = { cell: address, related: new Set(), ...given(originOf(address)) };
    },
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
