import type { Table } from '@gongkai/plugin-kit';
import { shallowRef, type ShallowRef } from 'vue';
import { addressOf, cellInput } from './cell-input.ts';
import { clipboardGrid } from './clipboard-grid.ts';
import { planPaste, type PastePlan } from './plan-paste.ts';
import type { TableLines } from './table-lines.ts';
import type { TableSurroundings } from './table-surroundings.ts';

/** 粘贴到一张表：合适的直接放好，不合适的先给人看。 Pasting into a table: at once where it fits, else shown before. */
export interface Pasting {
  /** What would be done, for a person to agree to. */
  readonly pending: ShallowRef<PastePlan | undefined>;
  onPaste(event: ClipboardEvent): Promise<void>;
  apply(plan: PastePlan): void;
}

export function pasting(
  table: Table,
  lines: TableLines,
  { desk, selection, words, say }: TableSurroundings,
): Pasting {
  const pending = shallowRef<PastePlan>();
  const apply = (plan: PastePlan): void => {
    pending.value = undefined;
    selection.range.value = undefined;
    selection.typing.value = undefined;
    const result = desk.paste(table.address, plan.placed, words.value.pastedStep);
    const done = words.value.pastedCells(
      plan.placed.size,
      plan.left.length + (result?.unread ?? 0),
    );
    say(result?.byHand === true ? done + words.value.totalsByHandNow : done);
  };
  return {
    pending,
    apply,
    async onPaste(event) {
      const input = cellInput(event);
      const { clipboardData } = event;
      if (input === undefined || clipboardData === null) return;
      const pasted = {
        html: clipboardData.getData('text/html'),
        text: clipboardData.getData('text/plain'),
      };
      // the text of one cell is typed, by the browser
      if (!/[\t\n\r]/.test(pasted.text.trim()) && !/<t[dr][\s>]/i.test(pasted.html)) return;
      event.preventDefault();
      const address = addressOf(input);
      const corner = selection.range.value?.from ?? address;
      const grid = await clipboardGrid(pasted);
      const plan =
        grid === undefined ? single(address, pasted.text) : planPaste(lines, corner, grid);
      if (plan.exact) apply(plan);
      else pending.value = plan;
    },
  };
}

function single(address: string, text: string): PastePlan {
  return { placed: new Map([[address, text.trim()]]), left: [], by: 'position', exact: true };
}
