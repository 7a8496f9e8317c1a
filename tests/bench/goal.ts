import type { Ratio } from './measure.ts';

/** One line of the table that the bench prints. */
export interface Goal {
  readonly name: string;
  /** What must not be exceeded; a reference value has none. */
  readonly limit?: number;
  readonly unit: string;
  measure(): Promise<Ratio | number>;
}
