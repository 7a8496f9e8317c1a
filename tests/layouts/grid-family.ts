import type { DocumentBlock, Source, Table } from '@gongkai/plugin-kit';
import type { DrawnReport } from './drawn-report.ts';
import type { Habits } from './family.ts';
import type { Random } from './random.ts';

/** A way in which documents and pages have a table: as grids with spans expanded. */
export interface GridFamily {
  readonly name: string;
  readonly habits?: Habits;
  layOut(table: Table, report: DrawnReport, random: Random): readonly DocumentBlock[];
  /** What is done to the blocks of the whole report at the end. */
  finish?(blocks: readonly DocumentBlock[], random: Random): readonly DocumentBlock[];
  /** The file they are written to, for its reader to read; without it they go to the recogniser as they are. */
  carry?(blocks: readonly DocumentBlock[], random: Random): Source;
}
