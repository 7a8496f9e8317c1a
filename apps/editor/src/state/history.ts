import { computed, shallowRef, type ComputedRef } from 'vue';

/** One step of a history: what the state became, and what the user did. */
interface Step<T> {
  readonly state: T;
  readonly label: string;
  readonly sequence?: string;
}

/** 可撤销、可重做的状态。 A state whose changes can be undone and redone. */
export interface History<T> {
  readonly current: ComputedRef<T>;
  /** What undo would take back; undefined where there is nothing. */
  readonly undoable: ComputedRef<string | undefined>;
  readonly redoable: ComputedRef<string | undefined>;
  /** Changes of one sequence, such as the keystrokes in a cell, are one step. */
  record(state: T, label: string, sequence?: string): void;
  undo(): void;
  redo(): void;
  /** Takes a sequence back as if it had not been, if it is the last step. */
  abandon(sequence: string): void;
  /** Begins anew; nothing before it can come back. */
  restart(state: T): void;
}

/** As many steps are kept; a state shares what did not change with the one before. */
const LONGEST = 500;

/** Steps and the place among them, changed as one: nobody sees a place without its step. */
interface Walk<T> {
  readonly steps: readonly Step<T>[];
  readonly at: number;
}

export function createHistory<T>(initial: T): History<T> {
  const begin = (state: T): Walk<T> => ({ steps: [{ state, label: '' }], at: 0 });
  const walk = shallowRef(begin(initial));
  const label = (index: number): string | undefined => walk.value.steps[index]?.label;
  const isLast = (sequence: string | undefined): boolean => {
    const { steps, at } = walk.value;
    return sequence !== undefined && at > 0 && steps[at]?.sequence === sequence;
  };
  const moveTo = (at: number): void => {
    const { steps } = walk.value;
    walk.value = { steps, at: Math.max(0, Math.min(steps.length - 1, at)) };
  };
  return {
    current: computed(() => (walk.value.steps[walk.value.at] as Step<T>).state),
    undoable: computed(() => (walk.value.at === 0 ? undefined : label(walk.value.at))),
    redoable: computed(() => label(walk.value.at + 1)),
    record(state, text, sequence) {
      const { steps, at } = walk.value;
      const before = steps.slice(0, isLast(sequence) ? at : at + 1);
      const step = { state, label: text, ...(sequence === undefined ? {} : { sequence }) };
      const kept = [...before, step].slice(-LONGEST);
      walk.value = { steps: kept, at: kept.length - 1 };
    },
    undo: () => moveTo(walk.value.at - 1),
    redo: () => moveTo(walk.value.at + 1),
    abandon(sequence) {
      const { steps, at } = walk.value;
      if (isLast(sequence)) walk.value = { steps: steps.slice(0, at), at: at - 1 };
    },
    restart(state) {
      walk.value = begin(state);
    },
  };
}
