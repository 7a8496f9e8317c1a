import { textWidthOf } from './text-width.ts';

/** 标题字号（22 磅）一行排得下的字数。 Characters of the size of the title (22 pt) in one line. */
const fitting = 20;

/**
 * 一行排不下的标题，在“××年”之后回行，不拆开词语（GB/T 9704）；两行仍排不下的由 Word 自行回行。
 * A title too long for a line is broken after its year, never within a word (GB/T 9704); where that does
 * not make two lines, Word breaks it.
 */
export function titleLines(title: string, year: number): string {
  if (textWidthOf(title) <= fitting || title.includes('\n')) return title;
  const end = title.indexOf(`${String(year)}年`) + String(year).length + 1;
  const [first, second] = [title.slice(0, end), title.slice(end)];
  const fits = [first, second].every((line) => line !== '' && textWidthOf(line) <= fitting);
  return title.includes(`${String(year)}年`) && fits ? `${first}\n${second}` : title;
}
