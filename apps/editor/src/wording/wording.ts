import type { Severity, Verdict } from '@gongkai/plugin-kit';
import type { OutputName } from '../state/outputs.ts';
import type { View } from '../state/selection.ts';
import type { CellState } from '../state/cell-state.ts';
import type { WritingWording } from './writing.ts';

/** 界面用语。官方用语来自表，诊断的文字来自目录，都不在此处。 The wording of the interface; official labels and diagnostics have theirs elsewhere. */
export interface Wording extends WritingWording {
  readonly application: string;
  readonly offline: string;
  readonly language: string;
  readonly skip: string;
  readonly fault: (detail: string) => string;

  readonly startTitle: string;
  readonly startHint: string;
  readonly chooseFile: string;
  readonly orDrop: string;
  readonly formats: (extensions: string) => string;
  readonly pasteTitle: string;
  readonly pasteHint: string;
  readonly pasteLabel: string;
  readonly recognise: string;
  readonly reading: string;
  readonly cannotOpen: (name: string) => string;
  readonly backTo: (name: string) => string;
  readonly pasted: string;
  readonly promises: readonly string[];

  readonly report: string;
  readonly openOther: string;
  readonly untitled: string;
  readonly nothingRecognised: string;
  readonly agency: string;
  readonly year: string;
  readonly edition: string;
  readonly sourceName: string;
  /** What stands after the name of a fact. */
  readonly colon: string;
  readonly unstated: string;
  readonly undo: (step: string) => string;
  readonly redo: (step: string) => string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;

  readonly views: string;
  readonly viewNames: Readonly<Record<View, string>>;

  readonly stated: (stated: number, all: number) => string;
  readonly changed: (count: number) => string;
  readonly paragraphs: (count: number, characters: number) => string;
  readonly beforeSections: string;
  readonly cellStates: Readonly<Record<Exclude<CellState['kind'], 'figure'>, string>>;
  readonly cellFindings: (count: number) => string;
  readonly cellChanged: string;

  readonly awaitsAddends: string;
  readonly computedTotal: string;
  readonly laneDiffers: (axis: 'row' | 'column', difference: string) => string;
  readonly laneBalances: (axis: 'row' | 'column') => string;
  readonly entered: (place: string) => string;
  readonly cleared: (count: number) => string;
  readonly fillZeros: (count: number) => string;
  readonly zeroFilled: (count: number) => string;
  readonly totalsComputed: string;
  readonly totalsByHand: string;
  readonly totalsByHandNow: string;

  readonly pastedStep: string;
  readonly pastedCells: (placed: number, unread: number) => string;
  readonly pastePreview: string;
  readonly pasteBy: (by: 'labels' | 'position', placed: number, left: number) => string;
  readonly pasteLeft: string;
  readonly pastePlaced: string;
  readonly pasteAccept: string;
  readonly cancel: string;

  readonly save: string;
  readonly saveHint: string;
  readonly inFile: string;
  readonly keepStatus: Readonly<
    Record<'waiting' | 'kept' | 'full' | 'blocked', (time: string) => string>
  >;
  readonly keptTitle: string;
  readonly keptAt: (time: string, inFile: boolean) => string;
  readonly goOn: string;
  readonly discard: string;
  readonly openElsewhere: string;

  readonly newTitle: string;
  readonly newReport: string;
  readonly newAgency: string;
  readonly newAgencyMissing: string;
  readonly newYear: string;
  readonly newYearWrong: string;
  readonly newStart: string;

  readonly findings: string;
  readonly profile: string;
  readonly profiles: Readonly<Record<'filing' | 'published', string>>;
  readonly noFindings: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly count: (count: number) => string;
  readonly howToRepair: (how: string) => string;
  readonly goToCell: string;
  readonly goToPlace: string;
  readonly goToSource: (line: number | undefined) => string;
  readonly culprit: string;
  readonly culpritHint: string;
  readonly applyRepair: (value: string) => string;
  readonly applyRow: string;
  readonly enterZero: string;
  readonly repaired: (place: string) => string;

  readonly equations: string;
  readonly equationKinds: Readonly<Record<string, string>>;
  readonly verdicts: Readonly<Record<Verdict['status'], string>>;
  readonly allPass: (count: number) => string;
  readonly difference: (value: string) => string;

  readonly source: string;
  readonly noSelection: string;
  readonly begun: string;
  readonly noSource: string;
  readonly nothingRead: string;
  readonly readAt: (line: number, column: number | undefined) => string;
  readonly rawText: (place: string, text: string) => string;
  readonly notFound: string;
  readonly nowStates: (text: string) => string;
  readonly changedFrom: (before: string, after: string) => string;
  readonly omitted: (count: number) => string;
  readonly close: string;

  readonly preview: string;
  readonly noPreview: string;
  readonly download: string;
  readonly outputs: Readonly<Record<'json' | OutputName, string>>;
  readonly print: string;
  readonly printHint: string;
  readonly downloaded: (name: string) => string;
}
