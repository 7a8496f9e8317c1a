import type { Range } from './cell-reference.ts';

/** A sheet as stored: what its cells say, before rows and columns become tables and paragraphs. */
export interface Sheet {
  readonly name: string;
  /** Row → column → text, for cells that say something. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** Row → first and last column with a line at its side. */
  readonly borders: ReadonlyMap<number, Extent>;
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly Extent[];
  /** The relationship of its drawings. */
  readonly drawing: string | undefined;
}

/** From the first to the last, both included. */
export type Extent = readonly [first: number, last: number];
