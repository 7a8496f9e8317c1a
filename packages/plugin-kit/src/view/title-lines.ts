import { textWidthOf } from './text-width.ts';

/**
 * 一行（`fitting` 个字）排不下的标题，在“××年”之后回行，不拆开词语（GB/T 9704）；两行仍排不下的，由打开
 * 文件的程序自行回行。
 * A title too long for a line of `fitting` characters is broken after its year, never within a word
 * (GB/T 9704); where that does not make two lines, the program that shows it breaks it.
 */
export function titleLines(title: string, year: number, fitting: number): string {
  if (textWidthOf(title) <= fitting || title.includes('\n')) return title;
  const end = title.indexOf(`${String(year)}年`) + String(year).length + 1;
  const [first, second] = [title.slice(0, end), title.slice(end)];
  const fits = [first, second].every((line) => line !== '' && textWidthOf(line) <= fitting);
  return title.includes(`${String(year)}年`) && fits ? `${first}\n${second}` : title;
}
