import { layoutTable, type Table, type TableLayout } from '@gongkai/plugin-kit';
import { computed, ref, type ComputedRef } from 'vue';
import { focusPlace } from './anchor.ts';
import { addressOf, cellInput } from './cell-input.ts';
import { copyText } from './copy-text.ts';
import { rectangle } from './figure-rows.ts';
import { keyAction, type KeyAction } from './key-action.ts';
import { neighbour, type Move } from './neighbour.ts';
import { pasting, type Pasting } from './pasting.ts';
import { tableLines } from './table-lines.ts';
import type { TableSurroundings } from './table-surroundings.ts';

/** 一张表的录入：按键、矩形、复制与粘贴。 Entering figures in a table: keys, rectangles, copy and paste. */
export interface TableEditing {
  readonly layout: TableLayout;
  /** The cells of the rectangle; empty where only one is chosen. */
  readonly ranged: ComputedRef<ReadonlySet<string>>;
  onKey(event: KeyboardEvent): void;
  onMouse(event: MouseEvent): void;
  onCopy(event: ClipboardEvent): void;
  readonly paste: Pasting;
}

export function tableEditing(table: Table, around: TableSurroundings): TableEditing {
  const { desk, selection, words } = around;
  const layout = layoutTable(table);
  const lines = tableLines(layout);
  const dragging = ref<string>();
  const cells = computed(() => {
    const { value } = selection.range;
    return value === undefined ? [] : rectangle(lines.figures, value.from, value.to);
  });
  const chosen = (address: string): readonly (readonly string[])[] =>
    cells.value.length > 0 ? cells.value : [[address]];
  const stated = (address: string): string => {
    const state = desk.cells.value.get(address);
    return state === undefined || state.kind === 'unstated' ? '' : state.text;
  };

  function go(address: string, to: Move, extend: boolean): void {
    const { range } = selection;
    const corner = extend ? (range.value?.to ?? address) : address;
    const next = neighbour(lines.figures, corner, to);
    if (next === undefined) return;
    if (extend) {
      range.value = { from: range.value?.from ?? address, to: next };
    } else {
      range.value = undefined;
      focusPlace(next);
    }
  }

  function clearCells(address: string): void {
    const writable = chosen(address)
      .flat()
      .filter((at) => !desk.computedCells.value.has(at));
    desk.enter(new Map(writable.map((at) => [at, ''])), words.value.cleared(writable.length));
  }

  function act(action: KeyAction, address: string, input: HTMLInputElement): void {
    switch (action.do) {
      case 'move':
        return go(address, action.to, false);
      case 'extend':
        return go(address, action.to, true);
      case 'edit':
        selection.editing.value = true;
        return input.setSelectionRange(input.value.length, input.value.length);
      case 'restore':
        return restore(input);
      case 'clear':
        return clearCells(address);
      case 'undo':
        selection.typing.value = undefined;
        return desk.history.undo();
      case 'redo':
        selection.typing.value = undefined;
        return desk.history.redo();
      case 'all':
        selection.range.value = {
          from: neighbour(lines.figures, address, 'first') ?? address,
          to: neighbour(lines.figures, address, 'last') ?? address,
        };
    }
  }

  function restore(input: HTMLInputElement): void {
    selection.range.value = undefined;
    selection.typing.value = undefined;
    selection.editing.value = false;
    desk.history.abandon(selection.sequence.value);
    input.select();
  }

  return {
    layout,
    ranged: computed(() => new Set(cells.value.flat())),
    onKey(event) {
      const input = cellInput(event);
      if (input === undefined) return;
      const { selectionStart, selectionEnd, value } = input;
      const action = keyAction(
        {
          key: event.key,
          shift: event.shiftKey,
          control: event.ctrlKey || event.metaKey,
          alt: event.altKey,
          composing: event.isComposing,
        },
        {
          editing: selection.editing.value,
          atStart: selectionEnd === 0,
          atEnd: selectionStart === value.length,
        },
      );
      if (action === undefined) return;
      event.preventDefault();
      act(action, addressOf(input), input);
    },
    onMouse(event) {
      const input = cellInput(event);
      if (event.type === 'mousedown' && event.button === 0) {
        dragging.value = undefined;
        if (input === undefined) return;
        const from = selection.selected.value.cell;
        if (event.shiftKey && from !== undefined) {
          event.preventDefault();
          selection.range.value = { from, to: addressOf(input) };
          return;
        }
        selection.editing.value = document.activeElement === input;
        selection.range.value = undefined;
        dragging.value = addressOf(input);
      } else if (event.type === 'mouseover' && event.buttons === 1 && input !== undefined) {
        const from = dragging.value;
        const to = addressOf(input);
        if (from !== undefined && (from !== to || selection.range.value !== undefined)) {
          selection.range.value = { from, to };
        }
      }
    },
    onCopy(event) {
      const input = cellInput(event);
      if (input === undefined || (selection.editing.value && cells.value.length === 0)) return;
      event.preventDefault();
      const address = addressOf(input);
      const { html, text } = copyText(chosen(address).map((row) => row.map(stated)));
      event.clipboardData?.setData('text/html', html);
      event.clipboardData?.setData('text/plain', text);
      if (event.type === 'cut') clearCells(address);
    },
    paste: pasting(table, lines, around),
  };
}
