import { shallowRef, type ComputedRef, type ShallowRef } from 'vue';

/** 停下来之后的工作：连续录入时不必每键都核对全文。 The work as it settles: while someone types, not every keystroke needs the whole check. */
export interface Settling<T> {
  readonly value: ShallowRef<T>;
  now(): void;
  soon(): void;
}

const PAUSE = 250;

export function settling<T>(source: ComputedRef<T>): Settling<T> {
  const value = shallowRef(source.value) as ShallowRef<T>;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    clearTimeout(timer);
    value.value = source.value;
  };
  return {
    value,
    now,
    soon() {
      clearTimeout(timer);
      timer = setTimeout(now, PAUSE);
    },
  };
}
