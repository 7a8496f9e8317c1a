import { unknownText, type FontGlyph } from '../fonts/font.ts';
import { isArray, type PdfValue } from '../syntax/value.ts';
import type { GraphicsState } from './graphics-state.ts';
import { identity, multiply, type Matrix } from './matrix.ts';
import type { Painter } from './painter.ts';

const unknownGlyph: FontGlyph = { text: unknownText, advance: 0.5, width: 0.5, isWordSpace: false };

/** Where text goes on: the matrices that text operators move. */
export class TextCursor {
  #line: Matrix = identity;
  #pen: Matrix = identity;

  begin(): void {
    this.set(identity);
  }

  set(matrix: Matrix): void {
    this.#line = matrix;
    this.#pen = matrix;
  }

  moveLine(x: number, y: number): void {
    this.set(multiply([1, 0, 0, 1, x, y], this.#line));
  }

  /** Shows a string, or strings with numbers that move the pen between them. */
  show(value: PdfValue | undefined, state: GraphicsState, painter: Painter): void {
    const { font, fontSize, scale } = state;
    painter.beginRun(state, multiply(this.#pen, state.matrix));
    let moved = 0;
    for (const item of isArray(value) ? value : [value]) {
      if (typeof item === 'number') moved -= (item / 1000) * fontSize;
      else if (typeof item === 'string') moved = showString(item, state, painter, moved);
    }
    const pen: Matrix =
      font?.vertical === true ? [1, 0, 0, 1, 0, moved] : [1, 0, 0, 1, moved * scale, 0];
    this.#pen = multiply(pen, this.#pen);
  }
}

/** Paints the glyphs of a string from where the pen has moved to, and says where it is then. */
function showString(
  bytes: string,
  { font, fontSize, characterSpacing, wordSpacing }: GraphicsState,
  painter: Painter,
  start: number,
): number {
  const direction = font?.vertical === true ? -1 : 1;
  let moved = start;
  // text in a font that the file does not have shows as what nobody can read
  for (const glyph of font?.decode(bytes) ?? [unknownGlyph]) {
    painter.glyph(glyph, moved);
    const spacing = characterSpacing + (glyph.isWordSpace ? wordSpacing : 0);
    moved += glyph.advance * fontSize + direction * spacing;
  }
  return moved;
}
