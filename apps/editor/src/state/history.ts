import { computed, shallowRef, type ComputedRef } from 'vue';

/** One step of a history: what the state became, and what the user did. */
interface Step<T> {
  readonly state: T;
  readonly label: string;
}

/** 可撤销、可重做的状态。 A state whose changes can be undone and redone. */
export interface History<T> {
  readonly current: ComputedRef<T>;
  /** What undo would take back; undefined where there is nothing. */
  readonly undoable: ComputedRef<string | undefined>;
  readonly redoable: ComputedRef<string | undefined>;
  record(state: T, label: string): void;
  undo(): void;
  redo(): void;
  /** Begins anew; nothing before it can come back. */
  restart(state: T): void;
}

export function createHistory<T>(initial: T): History<T> {
  const steps = shallowRef<readonly Step<T>[]>([{ state: initial, label: '' }]);
  const at = shallowRef(0);
  const label = (index: number): string | undefined => steps.value[index]?.label;
  return {
    current: computed(() => (steps.value[at.value] as Step<T>).state),
    undoable: computed(() => (at.value === 0 ? undefined : label(at.value))),
    redoable: computed(() => label(at.value + 1)),
    record(state, text) {
      steps.value = [...steps.value.slice(0, at.value + 1), { state, label: text }];
      at.value += 1;
    },
    undo() {
      at.value = Math.max(0, at.value - 1);
    },
    redo() {
      at.value = Math.min(steps.value.length - 1, at.value + 1);
    },
    restart(state) {
      steps.value = [{ state, label: '' }];
      at.value = 0;
    },
  };
}
