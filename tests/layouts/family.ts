import type { Table } from '@gongkai/plugin-kit';
import type { DrawnReport } from './drawn-report.ts';
import type { Random } from './random.ts';

/** How a body fills the form in: its wordings, its rows, its way of writing figures. */
export type Habits = (report: DrawnReport, random: Random) => DrawnReport;

/** A way in which published reports lay out a table as text. */
export interface Family {
  readonly name: string;
  /** The file extension that such texts come with. */
  readonly extension: string;
  /** Everything on one line, headings included. */
  readonly oneLine?: true;
  readonly habits?: Habits;
  layOut(table: Table, report: DrawnReport, random: Random): string;
}
