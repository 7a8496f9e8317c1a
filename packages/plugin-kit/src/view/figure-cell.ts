import type { Remark } from '@gongkai/schema';
import { figureText } from '../figure-text.ts';
import { unreadableText } from '../unreadable.ts';
import { UNSTATED } from '../unstated.ts';
import { printable } from './printable.ts';
import type { FigureState } from './report-view.ts';

/** 一格印出的文字和状态。 The text and state of a cell. */
export interface PrintedFigure {
  readonly text: string;
  readonly state: FigureState;
}

const blank: PrintedFigure = { text: '', state: 'blank' };
const unstated: PrintedFigure = { text: UNSTATED, state: 'unstated' };

/**
 * 一格怎样印：有数印数；没有数照原文印，空白仍空白；原文没有这一格的印“未载明”。从不印成 0，也不
 * 把读不出的一串数字印得像一个数。
 * How a cell is printed: its figure; without one, what the source has, blank staying blank; UNSTATED
 * where the source has no such cell. Never 0, and never digits that were not read as a figure.
 */
export function printFigure(value: number | null, remark: Remark | undefined): PrintedFigure {
  if (value !== null) return { text: figureText(value), state: 'figure' };
  if (remark === undefined) return unstated;
  const text = printable(remark.text);
  if (text.trim() === '') return blank;
  return remark.kind === 'unreadable' || likeFigure.test(text.normalize('NFKC'))
    ? { text: unreadableText(text), state: 'unreadable' }
    : { text, state: remark.kind };
}

/** 只有数字和分隔符号。 Digits and separators only. */
const likeFigure = /^[\s.,+-]*\d[\s\d.,+-]*$/;
