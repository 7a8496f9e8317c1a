import {
  type Diagnostic,
  type Draft,
  type Fix,
  type Form,
  type Profile,
  type Source,
  type Waived,
} from '@gongkai/plugin-kit';
import type { Validation } from '@gongkai/validator';
import { inject, type ComputedRef, type InjectionKey, type Ref, type ShallowRef } from 'vue';
import type { NewReport } from './blank-report.ts';
import type { CellStates } from './cell-state.ts';
import type { Change } from './changes.ts';
import type { History } from './history.ts';
import type { Lanes } from './lanes.ts';
import type { PasteResult } from './paste-entries.ts';
import type { OpenedSource } from './read-source.ts';
import type { Work } from './work.ts';

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

export const deskKey: InjectionKey<Desk> = Symbol('desk');

export function useDesk(): Desk {
  const desk = inject(deskKey);
  if (desk === undefined) throw new Error('A component stands outside the page');
  return desk;
}
