import {
  filing,
  type Diagnostic,
  type Draft,
  type Fix,
  type Form,
  type Profile,
  type Source,
  type Waived,
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
import { blankReport, type NewReport } from './blank-report.ts';
import { cellStates, type CellStates } from './cell-state.ts';
import { changesOf, type Change } from './changes.ts';
import { cellValues } from './cell-values.ts';
import { checkDraft } from './check-draft.ts';
import { createHistory, type History } from './history.ts';
import { lanesOf, type Lanes } from './lanes.ts';
import { marksOf } from './marks.ts';
import { pasteEntries, type PasteResult } from './paste-entries.ts';
import { readSource, type OpenedSource } from './read-source.ts';
import { settling } from './settling.ts';
import { computeTotals, totalsOf } from './totals.ts';
import { partFindings } from './waivers.ts';
import type { Work } from './work.ts';
import { writeEntries } from './write-entries.ts';

/** 案头：打开的一份报告，以及由它推出的一切。 The desk: the one report that is open, and all that follows from it. */
export interface Desk {
  readonly opened: ShallowRef<OpenedSource | undefined>;
  /** Last year's report, to compare with. */
  readonly previous: ShallowRef<OpenedSource | undefined>;
  /** Whether the report is in front; it stays open behind the start page. */
  readonly inFront: Ref<boolean>;
  readonly work: ComputedRef<Work>;
  readonly draft: ComputedRef<Draft>;
  /** Undefined where nothing was recognised or the edition is unknown. */
  readonly form: ComputedRef<Form | undefined>;
  readonly cells: ComputedRef<CellStates>;
  /** Cells that the program adds up. */
  readonly computedCells: ComputedRef<ReadonlySet<string>>;
  readonly changes: ComputedRef<ReadonlyMap<string, Change>>;
  /** What the report is checked for: filing, or as already published. */
  readonly profile: ShallowRef<Profile>;
  /** Whether findings of a code only say what is yet to be filled in, in a report begun here. */
  isYetToCome(code: string): boolean;
  /** The sums as they stand with every keystroke. */
  readonly lanes: ComputedRef<Lanes>;
  /** The work after a pause in the typing, which all that is dear follows. */
  readonly settled: ShallowRef<Work>;
  /** The whole check, after a pause in the typing. */
  readonly validation: ComputedRef<Validation | undefined>;
  /** What reading and checking found, together. */
  readonly diagnostics: ComputedRef<readonly Diagnostic[]>;
  /** The same parted by the answers in the report: what is open, answered, and lapsed. */
  readonly parted: ComputedRef<Waived>;
  /** How many open findings ask for something at a cell. */
  readonly marks: ComputedRef<ReadonlyMap<string, number>>;
  readonly history: Pick<History<Work>, 'undoable' | 'redoable' | 'undo' | 'redo' | 'abandon'>;
  open(source: Source, name: string): Promise<void>;
  begin(report: NewReport, name: string): void;
  /** Goes on with work that was kept. */
  resume(opened: OpenedSource, work: Work, previous?: OpenedSource): void;
  openPrevious(source: Source, name: string): Promise<void>;
  /** Changes the draft; one step to undo, or part of the one before in the same sequence. */
  edit(draft: Draft, label: string, sequence?: string): void;
  /** Enters figures, address → text; totals that are computed follow. */
  enter(entries: ReadonlyMap<string, string>, label: string, sequence?: string): void;
  /** Pastes figures into a table as one step. */
  paste(
    table: string,
    entries: ReadonlyMap<string, string>,
    label: string,
  ): PasteResult | undefined;
  /** Has the totals of a table computed, or entered by hand. */
  computeTable(table: string, on: boolean, label: string): void;
  /** Whether a section of prose is finished: its writer says so. */
  finish(section: string, done: boolean, label: string): void;
  /** Nothing changes unless the user takes a repair; each is one step to undo. */
  repair(fix: Fix, label: string): void;
}

export function createDesk(): Desk {
  const opened = shallowRef<OpenedSource>();
  const previous = shallowRef<OpenedSource>();
  const inFront = ref(false);
  const profile = shallowRef<Profile>(filing);
  const history = createHistory<Work>({ draft: {}, computed: [] });
  const work = history.current;
  const draft = computed(() => work.value.draft);
  const form = computed(() => formOf(draft.value));
  const computedTables = computed(() => work.value.computed);
  const settled = settling(work);
  const isOpen = computed(() => opened.value !== undefined && Object.keys(draft.value).length > 0);
  const validation = computed(() =>
    isOpen.value
      ? checkDraft(form.value, settled.value.value.draft, profile.value, previous.value?.draft)
      : undefined,
  );
  const diagnostics = computed(() => [
    ...(opened.value?.diagnostics ?? []),
    ...(validation.value?.diagnostics ?? []),
  ]);

  const parted = computed(() => partFindings(settled.value.value.draft, diagnostics.value));

  /** In a report begun here, a cell that is not filled in yet is work to do, not a fault. */
  const isYetToCome = (code: string): boolean =>
    opened.value?.begun === true && code === 'cell/not-stated';
  const show = (read: OpenedSource, next: Work, before?: OpenedSource): void => {
    opened.value = read;
    history.restart(next);
    previous.value = before;
    settled.now();
    inFront.value = true;
  };
  const record = (next: Draft, label: string, sequence?: string): void => {
    const { computed: tables } = work.value;
    const added = tables.reduce((d, table) => withTotals(form.value, d, table), next);
    if (added === draft.value) return;
    history.record({ ...work.value, draft: added }, label, sequence);
    if (sequence === undefined) settled.now();
    else settled.soon();
  };
  const step = (move: () => void) => (): void => {
    move();
    settled.now();
  };
  return {
    opened,
    previous,
    inFront,
    work,
    draft,
    form,
    cells: computed<CellStates>((before) =>
      form.value ? cellStates(form.value, draft.value, before) : new Map(),
    ),
    computedCells: computed(() => {
      const { value } = form;
      if (value === undefined) return new Set<string>();
      return new Set(computedTables.value.flatMap((table) => [...totalsOf(value, table).keys()]));
    }),
    changes: computed(() =>
      form.value && opened.value
        ? changesOf(form.value, opened.value.draft, draft.value)
        : new Map(),
    ),
    profile,
    isYetToCome,
    settled: settled.value,
    lanes: computed<Lanes>((before) =>
      form.value ? lanesOf(form.value, cellValues(form.value, draft.value), before) : new Map(),
    ),
    validation,
    diagnostics,
    parted,
    marks: computed(() =>
      form.value
        ? marksOf(
            form.value,
            parted.value.open.filter(({ code }) => !isYetToCome(code)),
          )
        : new Map(),
    ),
    history: {
      undoable: history.undoable,
      redoable: history.redoable,
      undo: step(() => history.undo()),
      redo: step(() => history.redo()),
      abandon(sequence) {
        history.abandon(sequence);
        settled.now();
      },
    },
    async open(source, name) {
      const read = await readSource(source, name);
      show(read, { draft: read.draft, computed: [] });
    },
    begin(report, name) {
      const blank = blankReport(report);
      const tables = report.form.sections.flatMap(({ table }) => (table ? [table.address] : []));
      show(
        { name, draft: blank, origins: {}, diagnostics: [], begun: true },
        { draft: blank, computed: tables.filter((table) => totalsOf(report.form, table).size > 0) },
      );
    },
    resume: show,
    async openPrevious(source, name) {
      previous.value = await readSource(source, name);
    },
    edit: record,
    enter(entries, label, sequence) {
      record(writeEntries(draft.value, entries), label, sequence);
    },
    paste(table, entries, label) {
      if (form.value === undefined) return undefined;
      const result = pasteEntries(form.value, work.value, table, entries);
      history.record(result.work, label);
      settled.now();
      return result;
    },
    computeTable(table, on, label) {
      const others = work.value.computed.filter((address) => address !== table);
      const tables = on ? [...others, table] : others;
      const next = on ? withTotals(form.value, draft.value, table) : draft.value;
      history.record({ ...work.value, draft: next, computed: tables }, label);
      settled.now();
    },
    finish(section, done, label) {
      const others = (work.value.done ?? []).filter((address) => address !== section);
      history.record({ ...work.value, done: done ? [...others, section] : others }, label);
      settled.now();
    },
    repair(fix, label) {
      record(applyFix(draft.value, fix), label);
    },
  };
}

export const deskKey: InjectionKey<Desk> = Symbol('desk');

export function useDesk(): Desk {
  const desk = inject(deskKey);
  if (desk === undefined) throw new Error('A component stands outside the page');
  return desk;
}

function withTotals(form: Form | undefined, draft: Draft, table: string): Draft {
  return form === undefined ? draft : computeTotals(form, draft, table);
}

function formOf(draft: unknown): Form | undefined {
  const { edition } = Object(draft) as { readonly edition?: unknown };
  const all: Readonly<Record<string, Form>> = forms;
  return typeof edition === 'string' && Object.hasOwn(all, edition) ? all[edition] : undefined;
}
