import { textContent, type SheetRow, type StyleName } from './sheet.ts';
import { heightOf, pointsOf } from './text-size.ts';

/** Excel 一格最多的字符数。 As many characters as Excel takes in a cell. */
const longest = 32_767;
/** Excel 一行最高 409 磅，再多就看不见了。 Excel makes no row higher than 409 points; what needs more would not be seen. */
const highest = 400;

/**
 * 一段文字，占满各列。高过一行的合并几行，长过一格的接着写在下面：一个字也不少。
 * A text over all columns. What is higher than a row is merged over several, what is longer than a cell
 * goes on below: nothing is lost.
 */
export function textRows(text: string, style: StyleName, columns: readonly number[]): SheetRow[] {
  const width = pointsOf(columns.reduce((sum, each) => sum + each, 0));
  return piecesOf(text).flatMap((piece) => {
    const height = heightOf(piece, style, width);
    const count = Math.ceil(height / highest);
    const cell = {
      column: 0,
      content: textContent(piece),
      style,
      rowSpan: count,
      colSpan: columns.length,
    };
    const each = Math.ceil(height / count);
    const adapts = count * columns.length === 1;
    return Array.from({ length: count }, (_, i) => ({
      height: each,
      adapts,
      cells: i === 0 ? [cell] : [],
    }));
  });
}

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    const to = endOf(text, from + longest);
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces.length === 0 ? [''] : pieces;
}

/** Never between the halves of a character. */
function endOf(text: string, end: number): number {
  const code = text.charCodeAt(end - 1);
  return end < text.length && code >= 0xd800 && code < 0xdc00 ? end - 1 : end;
}

/** 空行，隔开两张表。 A blank row, which keeps tables apart. */
export const gap: SheetRow = { height: 10, cells: [] };
