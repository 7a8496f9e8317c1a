import { shallowRef, type ComputedRef, type ShallowRef } from 'vue';
import type { Draft } from '@gongkai/plugin-kit';

/** 停下来之后的草稿：连续录入时不必每键都核对全文。 The draft as it settles: while someone types, not every keystroke needs the whole check. */
export interface Settling {
  readonly draft: ShallowRef<Draft>;
  now(): void;
  soon(): void;
}

const PAUSE = 250;

export function settling(draft: ComputedRef<Draft>): Settling {
  const settled = shallowRef(draft.value);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    clearTimeout(timer);
    settled.value = draft.value;
  };
  return {
    draft: settled,
    now,
    soon() {
      clearTimeout(timer);
      timer = setTimeout(now, PAUSE);
    },
  };
}
