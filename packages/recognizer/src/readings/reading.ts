import type { Place } from '@gongkai/plugin-kit';
import type { CellText } from './cell-text.ts';

/** 原文中的一格数据。 What the source has for a cell. */
export interface Piece {
  readonly text: string;
  readonly place: Place;
  readonly reading: CellText;
}

/** 一行的一种读法：各格取自原文何处；没有即原文该格空缺。 One way to read a row: what each of its cells takes; nothing where the source shows nothing. */
export type Reading = readonly (Piece | undefined)[];

/**
 * 一行的全部读法。`grid` 列可信；`count` 只凭个数依次归位；`lost` 版面失去了列，须由勾稽关系决定。
 * All readings of a row. `grid`: columns are to be trusted; `count`: placed by their number alone;
 * `lost`: the layout lost the columns and sums must decide.
 */
export interface RowReadings {
  readonly basis: 'grid' | 'count' | 'lost';
  readonly readings: readonly Reading[];
  /** 列出的读法不足以取定任何一格。 The readings listed decide nothing. */
  readonly open?: true;
}

/** 参与求和的数；空缺与符号不计。 The figure of a piece as sums count it; nothing for blanks and marks. */
export function amountOf(piece: Piece | undefined): number {
  return piece?.reading.kind === 'figure' ? piece.reading.value : 0;
}

/** 空格与没有格，都是没有数据。 A blank cell and no cell alike hold nothing. */
export function isEmpty(piece: Piece | undefined): boolean {
  return piece === undefined || piece.reading.kind === 'blank';
}

/** 两种读法在某格取的是不是同样的数据。 Whether two readings take the same for a cell. */
export function samePiece(a: Piece | undefined, b: Piece | undefined): boolean {
  return a === b || (isEmpty(a) && isEmpty(b)) || (a?.text === b?.text && a !== undefined);
}

/** 有字而读不出数：单位、说明、拆开的数字。求和时无从计入。 Text that is no figure; sums cannot count it. */
export function isOpen(piece: Piece | undefined): boolean {
  const kind = piece?.reading.kind;
  return kind === 'unit' || kind === 'text' || kind === 'unreadable' || kind === 'unstated';
}
