import {
  filing,
  type Diagnostic,
  type Draft,
  type Fix,
  type Form,
  type Profile,
  type Source,
} from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import type { Validation } from '@gongkai/validator';
import {
  computed,
  inject,
  ref,
  shallowRef,
  type ComputedRef,
  type InjectionKey,
  type Ref,
  type ShallowRef,
} from 'vue';
import { applyFix } from './apply-fix.ts';
import { cellStates, type CellState } from './cell-state.ts';
import { changesOf, type Change } from './changes.ts';
import { checkDraft } from './check-draft.ts';
import { createHistory, type History } from './history.ts';
import { marksOf } from './marks.ts';
import { readSource, type OpenedSource } from './read-source.ts';

/** 案头：打开的一份报告，以及由它推出的一切。 The desk: the one report that is open, and all that follows from it. */
export interface Desk {
  readonly opened: ShallowRef<OpenedSource | undefined>;
  /** Whether the report is in front; it stays open behind the start page. */
  readonly inFront: Ref<boolean>;
  readonly draft: ComputedRef<Draft>;
  /** Undefined where nothing was recognised or the edition is unknown. */
  readonly form: ComputedRef<Form | undefined>;
  readonly cells: ComputedRef<ReadonlyMap<string, CellState>>;
  readonly changes: ComputedRef<ReadonlyMap<string, Change>>;
  /** What the report is checked for: filing, or as already published. */
  readonly profile: ShallowRef<Profile>;
  readonly validation: ComputedRef<Validation | undefined>;
  /** What reading and checking found, together. */
  readonly diagnostics: ComputedRef<readonly Diagnostic[]>;
  /** How many findings ask for something at a cell. */
  readonly marks: ComputedRef<ReadonlyMap<string, number>>;
  readonly history: Pick<History<Draft>, 'undoable' | 'redoable' | 'undo' | 'redo'>;
  open(source: Source, name: string): Promise<void>;
  /** Nothing changes unless the user takes a repair; each is one step to undo. */
  repair(fix: Fix, label: string): void;
}

export function createDesk(): Desk {
  const opened = shallowRef<OpenedSource>();
  const inFront = ref(false);
  const profile = shallowRef<Profile>(filing);
  const history = createHistory<Draft>({});
  const draft = history.current;
  const form = computed(() => formOf(draft.value));
  const validation = computed(() =>
    opened.value === undefined || isEmpty(opened.value.draft)
      ? undefined
      : checkDraft(form.value, draft.value, profile.value),
  );
  const diagnostics = computed(() => [
    ...(opened.value?.diagnostics ?? []),
    ...(validation.value?.diagnostics ?? []),
  ]);
  return {
    opened,
    inFront,
    draft,
    form,
    cells: computed(() => (form.value ? cellStates(form.value.cells, draft.value) : new Map())),
    changes: computed(() =>
      form.value && opened.value
        ? changesOf(form.value, opened.value.draft, draft.value)
        : new Map(),
    ),
    profile,
    validation,
    diagnostics,
    marks: computed(() => (form.value ? marksOf(form.value, diagnostics.value) : new Map())),
    history,
    async open(source, name) {
      const read = await readSource(source, name);
      history.restart(read.draft);
      opened.value = read;
      inFront.value = true;
    },
    repair(fix, label) {
      history.record(applyFix(draft.value, fix), label);
    },
  };
}

export const deskKey: InjectionKey<Desk> = Symbol('desk');

export function useDesk(): Desk {
  const desk = inject(deskKey);
  if (desk === undefined) throw new Error('A component stands outside the page');
  return desk;
}

/** What could not be recognised at all: there is nothing to check. */
function isEmpty(draft: Draft): boolean {
  return typeof draft === 'object' && Object.keys(draft).length === 0;
}

function formOf(draft: unknown): Form | undefined {
  const { edition } = Object(draft) as { readonly edition?: unknown };
  const all: Readonly<Record<string, Form>> = forms;
  return typeof edition === 'string' && Object.hasOwn(all, edition) ? all[edition] : undefined;
}
