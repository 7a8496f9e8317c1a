import type { Piece } from '../readings/reading.ts';
import type { TableRecord } from './table-record.ts';

/**
 * 一行读成什么。`certain` 版面所示；`placed` 由勾稽关系决定；`counted` 按个数归位而勾稽不成立；
 * `ambiguous` 有几种读法；`unread` 没有一种读法。
 * What a row was read as: shown by the layout, decided by sums, placed by count against the sums,
 * open between several readings, or not readable at all.
 */
export type RowStatus = 'certain' | 'placed' | 'counted' | 'ambiguous' | 'unread';

export interface RowReading {
  readonly record: TableRecord;
  readonly status: RowStatus;
  /** 涉及它的勾稽关系都可判断且成立。 All its equations could be assessed and hold. */
  readonly confirmed: boolean;
  /** 各格：取定的数据；`undefined` 空缺；`null` 未定。 Per cell: what it takes; `undefined` nothing; `null` undecided. */
  readonly cells: readonly (Piece | undefined | null)[];
  /** 各种读法的文字，供说明。 The readings in words. */
  readonly readings: readonly string[];
  /** 与之冲突的另一行（同一标目出现两次而数据不同）。 The same row again with other figures. */
  readonly conflict?: TableRecord;
}
