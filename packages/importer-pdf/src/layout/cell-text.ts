import type { Glyph } from '../content/page-content.ts';
import { lineText, textLines } from './text-line.ts';
import { turnGlyph, turnMatrix } from './upright-page.ts';

/** Lines further apart than this many sizes are not one text. */
const widestLeading = 2.2;
/** What cells leave blank at both sides. */
const margins = 12;

/** The lines of a cell as one text, since labels are broken anywhere; `full` if the last fills it. */
export function cellText(glyphs: readonly Glyph[], width: number): { text: string; full: boolean } {
  const lines = textLines(upright(glyphs));
  let text = '';
  lines.forEach((line, i) => {
    const own = lineText(line);
    const above = lines[i - 1];
    const apart = above !== undefined && line.baseline - above.baseline > widestLeading * line.size;
    text += joint(text, own, apart) + own;
  });
  const last = lines.at(-1);
  const room = last === undefined ? Infinity : width - (last.right - last.left);
  return { text, full: last !== undefined && room < 1.2 * last.size + margins };
}

/**
 * What stands between two lines. Figures below each other may be one number or two: only a line end
 * says so honestly. Ideographs written one below the other are one word, however far apart.
 */
function joint(above: string, below: string, apart: boolean): string {
  if (above === '' || below === '') return '';
  if (/[!-~\p{N}]$/u.test(above) && /^[!-~\p{N}]/u.test(below)) {
    return /\p{N}$/u.test(above) || /^\p{N}/u.test(below) ? '\n' : ' ';
  }
  return apart && (above.length > 1 || below.length > 1) && !isColumn(above, below) ? '\n' : '';
}

function isColumn(above: string, below: string): boolean {
  return below.length === 1 && /^\p{Script=Han}+$/u.test(above + below);
}

/** Text turned on its side within an upright table. */
function upright(glyphs: readonly Glyph[]): readonly Glyph[] {
  const turned = glyphs.filter(({ angle }) => angle === 90 || angle === 270);
  if (2 * turned.length <= glyphs.length) return glyphs;
  const turn = turned[0]?.angle === 90 ? 90 : 270;
  return glyphs.map((glyph) => turnGlyph(glyph, turnMatrix(turn, 0, 0), turn));
}
