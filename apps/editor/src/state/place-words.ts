import type { Place } from '@gongkai/plugin-kit';
import type { Wording } from '../wording/wording.ts';

/** 来源中的位置怎样说：第几行第几列、第几页、哪张工作表的哪一格、网页中的路径。 How a place in a source is told. */
export function placeWords(place: Place, words: Wording): string {
  const { line, column, page, sheet, cell, path } = place;
  if (line !== undefined) return words.readAt(line, column);
  if (page !== undefined) return words.onPage(page);
  if (sheet !== undefined) return `${sheet} ${cell ?? ''}`.trim();
  return path ?? '';
}
