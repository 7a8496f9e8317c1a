import type { Glyph } from '../content/page-content.ts';
import { lineText, textLines } from './text-line.ts';
import { turnGlyph, turnMatrix } from './upright-page.ts';

/** Lines further apart than this many sizes are not one text. */
const widestLeading = 2.2;

/** The text of a cell: its lines joined, since labels are broken anywhere. */
export function cellText(glyphs: readonly Glyph[]): string {
  const lines = textLines(upright(glyphs));
  let text = '';
  lines.forEach((line, i) => {
    const own = lineText(line);
    const above = lines[i - 1];
    const apart = above !== undefined && line.baseline - above.baseline > widestLeading * line.size;
    text += joint(text, own, apart) + own;
  });
  return text;
}

/**
 * What stands between two lines. Figures below each other may be one number or two: only a line end
 * says so honestly. Ideographs written one below the other are one word, however far apart.
 */
export function joint(above: string, below: string, apart: boolean): string {
  if (above === '' || below === '') return '';
  if (/[!-~]$/.test(above) && /^[!-~]/.test(below)) return isFigure(above, below) ? '\n' : ' ';
  return apart && (above.length > 1 || below.length > 1) && !isColumn(above, below) ? '\n' : '';
}

function isFigure(above: string, below: string): boolean {
  return /\d$/.test(above) || /^\d/.test(below);
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
