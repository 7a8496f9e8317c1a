import { filing, type Draft, type Form, type Profile } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { computed, ref, shallowRef } from 'vue';
import { applyFix } from './apply-fix.ts';
import { blankReport } from './blank-report.ts';
import { cellStates, type CellStates } from './cell-state.ts';
import { changesOf } from './changes.ts';
import { cellValues } from './cell-values.ts';
import { checkDraft } from './check-draft.ts';
import { createHistory } from './history.ts';
import { lanesOf, type Lanes } from './lanes.ts';
import { marksOf } from './marks.ts';
import { pasteEntries } from './paste-entries.ts';
import { readSource, type OpenedSource } from './read-source.ts';
import { settling } from './settling.ts';
import { computeTotals, totalsOf } from './totals.ts';
import { partFindings } from './waivers.ts';
import type { Work } from './work.ts';
import { writeEntries } from './write-entries.ts';
import type { Desk } from './desk.ts';

/** 摆好案头：什么都还没有打开。 Sets up a desk with nothing open. */
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

function withTotals(form: Form | undefined, draft: Draft, table: string): Draft {
  return form === undefined ? draft : computeTotals(form, draft, table);
}

function formOf(draft: unknown): Form | undefined {
  const { edition } = Object(draft) as { readonly edition?: unknown };
  const all: Readonly<Record<string, Form>> = forms;
  return typeof edition === 'string' && Object.hasOwn(all, edition) ? all[edition] : undefined;
}
