import type { ProseView } from '@gongkai/plugin-kit/view';
import { longestWord, shownText, visible } from './shown-text.ts';

type TableBlock = ProseView & { readonly type: 'table' };

/** Points: the width of the text area, and the size of the text in tables. */
const pageWidth = 442;
const usual = 9;
const smallest = 5;
/** What margins and rules take of a column. */
const margins = 5;
/** What never breaks into two lines, which would read as two figures. */
const figure = /^[-+]?\d[\d.,%]*$/;
/** With more columns there is no room for a word in a cell. */
const mostColumns = 24;

/**
 * 文字部分的表；放不下的词使全表字号缩小，小到头了才拆词；列数太多的逐行写成段落。
 * A table in prose. Words that do not fit make its text smaller, and only then are broken; with too many
 * columns each row becomes a paragraph.
 */
export function proseTable({ caption, head, rows }: TableBlock): object[] {
  const title = caption ? [{ type: 'caption', text: shownText(caption, 24), sticky: true }] : [];
  const all = [head, ...rows];
  if (head.length === 0) return title;
  if (head.length > mostColumns) {
    const lines = all.map((row) => row.filter((text) => text !== '').join('　'));
    return [...title, ...lines.map((text) => ({ type: 'paragraph', text: shownText(text, 24) }))];
  }
  const room = pageWidth / head.length - margins;
  const longest = all
    .flat()
    .filter((text) => !figure.test(text))
    .reduce((most, text) => Math.max(most, longestWord(visible(text))), 1);
  // letters are two thirds of their size wide, most of them less
  const size = Math.min(usual, Math.max(smallest, room / longest / 0.62));
  const fitting = Math.max(1, Math.floor(room / size / 0.62));
  const cells = (row: readonly string[]): unknown[] =>
    row.map((text) => (figure.test(text) ? { figure: text } : shownText(text, fitting)));
  return [...title, { type: 'table', size, head: cells(head), rows: rows.map(cells) }];
}
