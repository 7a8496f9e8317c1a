import type { TextItem } from '../items/item.ts';
import type { FormLabels } from '../labels/form-labels.ts';
import { fragmentsOf, wordsOf } from './split-line.ts';
import { isFigureLike, isText, type TableCell, type TableLine } from './table-line.ts';

/** 表中一行文字的长度上限。 The longest line of text that may be a line of a table. */
export const longestLine = 400;
/** 不认识的标目的长度上限；更长的是粘在一起的几个标目，或是正文。 The longest label that is not known; longer text is several labels run together, or prose. */
const longestUnknown = 24;
/** 表格中间一行短文字的长度上限。 The longest such line between lines of a table. */
const longestFragment = 60;
/** 句子才有的标点。 Punctuation that only sentences have. */
const sentence = /[。；;！？]/;

/**
 * 一行文字像不像表中的一行：全由标目和数据组成，或以空格对齐且含有标目或数据。
 * Whether a line of text is a line of a table: made of labels and figures alone, or aligned with
 * blanks and holding some.
 */
export function textLine(item: TextItem, labels: FormLabels): TableLine | undefined {
  if (item.text.length > longestLine || item.text.includes('。')) return undefined;
  const cells = fragmentsOf(item);
  const known = (cell: TableCell): boolean => labels.match(cell.text) !== undefined;
  if (cells.length === 1 && cells[0] !== undefined) {
    const [cell] = cells;
    if (isFigureLike(cell) || known(cell)) return { geometry: 'stream', cells };
    const words = wordsOf(item);
    return words.length > 1 && words.every(known)
      ? { geometry: 'stream', cells: words }
      : undefined;
  }
  const texts = cells.filter(isText);
  const figures = cells.filter(isFigureLike);
  const aligned = /[ \u3000\t]{2}/.test(item.text.trim());
  if (texts.length === 0) return { geometry: aligned ? 'layout' : 'stream', cells };
  if (texts.some(known)) return { geometry: aligned ? 'layout' : 'stream', cells };
  return figures.length > 1 && texts.every(({ text }) => text.length <= longestUnknown)
    ? { geometry: aligned ? 'layout' : 'stream', cells }
    : undefined;
}

/** 表格中间的一行短文字：折行的标目或不认识的标目。 A short line between lines of a table: a label that wraps, or one that is not known. */
export function fragmentLine(item: TextItem): TableLine | undefined {
  // the blanks that align a figure do not make a line long
  const written = item.text.trim().replace(/\s+/g, ' ');
  if (written.length > longestFragment || sentence.test(written)) return undefined;
  return { geometry: 'layout', cells: fragmentsOf(item) };
}
