import type { Reading } from '../state/recognition.ts';
import type { TaskState } from '../state/tasks.ts';

/** 写文字、识别、比较、说明各处的用语。 The wording where prose is written, readings and years are looked at, and findings are answered. */
export interface WritingWording {
  readonly guidance: string;
  readonly citedFrom: (source: string) => string;
  readonly citedArticle: (regulation: string, cite: string) => string;

  readonly tasks: string;
  readonly taskStates: Readonly<Record<TaskState, string>>;
  readonly characters: (count: number) => string;
  readonly cellsOf: (stated: number, all: number) => string;
  readonly proseBefore: string;
  readonly proseAfter: string;
  readonly sectionDone: string;
  readonly finished: (section: string) => string;
  readonly wroteProse: (place: string) => string;
  readonly headingNumber: (number: number) => string;
  readonly paragraphNumber: (number: number) => string;
  readonly removeBlock: (name: string) => string;
  readonly topics: string;
  readonly addTopic: string;
  readonly addParagraph: string;
  readonly addHeading: string;
  readonly insertFigure: string;
  readonly insertHere: string;
  readonly boundFigures: (all: number, differing: number) => string;
  readonly tableSays: (text: string, table: string, agrees: boolean) => string;
  readonly tableSilent: (text: string) => string;
  readonly correctProse: (figure: string) => string;
  readonly correctedProse: (text: string) => string;

  readonly onPage: (page: number) => string;
  readonly readings: Readonly<Record<Reading, string>>;
  readonly cellCount: (count: number) => string;
  readonly onlyOpen: string;
  readonly readerSaid: (count: number) => string;
  readonly recognitionHeads: readonly string[];

  readonly noPrevious: string;
  readonly comparedWith: (name: string) => string;
  readonly openPrevious: string;
  readonly otherYear: (year: string) => string;
  readonly everyCell: string;
  readonly compareHeads: readonly string[];
  readonly prefillTitle: string;
  readonly prefillTake: string;
  readonly prefillAll: string;
  readonly prefilled: string;

  readonly otherAgency: (name: string) => string;
  readonly waiverOffer: string;
  readonly waiverReason: string;
  readonly waiverBy: string;
  readonly waiverMissing: string;
  readonly waiverGive: string;
  readonly waived: string;
  readonly waivedCount: (waived: number, lapsed: number) => string;
  readonly answered: (reason: string, by: string, on: string) => string;
  readonly waiverTakeBack: string;
  readonly waiverTakenBack: string;
  readonly waiverLapsed: string;

  readonly facts: string;
  readonly largeType: string;

  readonly factTitle: string;
  readonly toFill: string;

  readonly readiness: (errors: number) => string;
}
