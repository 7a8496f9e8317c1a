import type { TextItem } from '../items/item.ts';
import { textCell } from './table-cell.ts';
import { isFigureLike, type TableCell } from './table-line.ts';

/** 两个以上空格、制表符或全角空格之间的一段。 What stands between wide gaps. */
const fragment = /[^\s\u3000]+(?:[ \u00a0][^\s\u3000]+)*/g;
const word = /[^\s\u3000]+/g;
const blank = /\s/;

/** 以两个以上空格隔开的各段；段尾以单个空格隔开的数字再分开。 Pieces between wide gaps; figures at the end of a piece are taken apart. */
export function fragmentsOf({ text, place }: TextItem): TableCell[] {
  if (!blank.test(text)) return text === '' ? [] : [textCell(text, 0, place)];
  return [...text.matchAll(fragment)].flatMap(({ 0: piece, index }) => {
    const cells = [...piece.matchAll(word)].map((m) => textCell(m[0], index + m.index, place));
    const from = trailingFigures(cells);
    if (from === 0) return cells;
    const first = cells[from];
    const head = first === undefined ? piece : piece.slice(0, first.x - index);
    return [textCell(head, index, place), ...cells.slice(from)];
  });
}

/** 以空格隔开的各词。 The words of a line. */
export function wordsOf({ text, place }: TextItem): TableCell[] {
  return [...text.matchAll(word)].map(({ 0: piece, index }) => textCell(piece, index, place));
}

/** 末尾一串数据格的起点。 Where the run of figures at the end starts. */
function trailingFigures(cells: readonly TableCell[]): number {
  let from = cells.length;
  while (from > 0 && cells[from - 1] !== undefined && isFigureLike(cells[from - 1] as TableCell)) {
    from -= 1;
  }
  return from;
}
