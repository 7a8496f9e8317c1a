import type { Glyph } from '../content/page-content.ts';
import { makeLine, lineText, type TextLine } from './text-line.ts';

/** A piece of a line with wide gaps beside it. */
export interface LinePart {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly line: TextLine;
}

/** A gap of this many sizes parts columns. */
const columnGap = 1.1;

/** The pieces of a line between wide gaps. */
export function lineParts(line: TextLine): LinePart[] {
  const groups: Glyph[][] = [];
  let right = -Infinity;
  for (const glyph of line.glyphs) {
    if (glyph.text.trim() === '') continue;
    if (glyph.left - right > columnGap * line.size) groups.push([]);
    groups.at(-1)?.push(glyph);
    right = glyph.right;
  }
  return groups.map((glyphs) => {
    const own = makeLine(glyphs);
    return { text: lineText(own), left: own.left, right: own.right, line: own };
  });
}

/** A figure or what stands for one. */
export function isFigure(text: string): boolean {
  return /^(?:[-+−]?[\d,.]+|[-—–/／]+)$/.test(text);
}
