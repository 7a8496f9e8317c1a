import type { Table } from '@gongkai/plugin-kit';
import type { DrawnReport } from './drawn-report.ts';
import type { Random } from './random.ts';

/** A way in which published reports lay out a table as text. */
export interface Family {
  readonly name: string;
  /** The file extension that such texts come with. */
  readonly extension: string;
  /** Everything on one line, headings included. */
  readonly oneLine?: true;
  layOut(table: Table, report: DrawnReport, random: Random): string;
}
