import type { GridCell } from '@gongkai/plugin-kit';
import type { SourceLine } from './source-line.ts';

/** 一行不会有更多的格；更多的分隔符是装饰线之类，当作文字。 No row has more cells; more separators are ornament, and text. */
const mostCells = 400;

/** 一行里有分隔符，而且不多得离谱。 Whether a line has a separator, and not absurdly many. */
export function isSeparated(text: string, separator: '|' | '\t'): boolean {
  if (!text.includes(separator)) return false;
  return text.length <= mostCells || text.split(separator, mostCells + 1).length <= mostCells;
}

/** 按分隔符把一行拆成各格，记住各格的列号。 Splits a line into cells at a separator, with the column of each. */
export function separatedRow({ text, number }: SourceLine, separator: '|' | '\t'): GridCell[] {
  let start = 0;
  return text.split(separator).map((raw) => {
    const cell = cellAt(raw, number, start);
    start += raw.length + 1;
    return cell;
  });
}

/** 去掉两端空白，列号指向第一个字。 Trims a cell; its column is that of its first character. */
export function cellAt(raw: string, line: number, start: number): GridCell {
  const text = raw.trim();
  const lead = text === '' ? 0 : raw.length - raw.trimStart().length;
  return { text, place: { line, column: start + lead + 1 } };
}
