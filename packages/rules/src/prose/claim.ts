import type { Passage } from '../text/passages.ts';
import type { Quantity } from '../text/quantity.ts';

/** 文字中关于表格的一个说法：一个数，和它可能所指的单元格之和。 A claim of the prose about the tables. */
export interface Claim {
  readonly code: 'prose/received' | 'prose/disputes' | 'prose/documents';
  readonly passage: Passage;
  readonly sentence: string;
  readonly quantity: Quantity;
  /** 同一句里的下一个数。 The quantity after it in the sentence. */
  readonly following: Quantity | undefined;
  /** 各种理解，每种是若干单元格之和；任一种相符即成立。 The ways to read it, each a sum of cells; one that fits is enough. */
  readonly readings: readonly (readonly string[])[];
}
