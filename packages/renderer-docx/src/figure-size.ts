/** Half-points of the style of figures, and the smallest that can still be read. */
const usual = 18;
const smallest = 9;
/** What the margins and borders of a cell take, in twips. */
const margins = 90;
/** The width of a digit in twips for each half-point of its size: a little over half an em. */
const digit = 5.6;

/**
 * 一个数不能折成两行：格子装不下时缩小字号（半磅），装得下为 0。文字可以折行，不缩。
 * A figure never breaks into two lines, which would read as two: where it does not fit its cell the font
 * gets smaller (half-points). 0 where it fits, and for words, which may break.
 */
export function figureSize(text: string, width: number): number {
  const room = (width - margins) / digit;
  if (text.length * usual <= room || !/^[-+\d.]+$/.test(text)) return 0;
  return Math.max(smallest, Math.floor(room / text.length));
}
