import type { Remark } from '@gongkai/schema';
import { unreadableText } from '../unreadable.ts';
import { UNSTATED } from '../unstated.ts';
import { printable } from './printable.ts';
import type { FigureState } from './report-view.ts';

/** 未填的一格印出的文字和状态。 The text and state of a cell that is not stated. */
export interface UnstatedCell {
  readonly text: string;
  readonly state: Exclude<FigureState, 'figure'>;
}

/**
 * 未填的一格怎样印：照原文，空白仍空白；原文没有这一格的印“未载明”。从不印成 0，也不把读不出的一串数字
 * 印得像一个数。
 * How a cell that is not stated is printed: what the source has, blank staying blank; UNSTATED where the
 * source has no such cell. Never 0, and never digits that were not read as a figure.
 */
export function printUnstated(remark: Remark | undefined): UnstatedCell {
  if (remark === undefined) return { text: UNSTATED, state: 'unstated' };
  const text = printable(remark.text);
  if (text.trim() === '') return { text: '', state: 'blank' };
  return remark.kind === 'unreadable' || likeFigure.test(text.normalize('NFKC'))
    ? { text: unreadableText(text), state: 'unreadable' }
    : { text, state: remark.kind };
}

/** 只有数字和分隔符号。 Digits and separators only. */
const likeFigure = /^[\s.,+-]*\d[\s\d.,+-]*$/;
