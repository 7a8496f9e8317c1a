import type { Box } from '../content/box.ts';

/** A cell of a table; one object at every position it covers. */
export interface TableCell {
  text: string;
  readonly page: number;
  readonly box: Box;
  /** Its last line is as long as the cell is wide: what it says may go on. */
  readonly full: boolean;
}

/** A table on one page, or on several once they are joined. */
export interface PageTable {
  readonly page: number;
  readonly box: Box;
  /** Lines between its columns, the outer ones included. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Whether the file draws its columns, or they were found by where text stands. */
  readonly kept: boolean;
}
