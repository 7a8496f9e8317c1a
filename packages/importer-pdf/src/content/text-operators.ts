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
    painter.beginRun();
    for (const item of isArray(value) ? value : [value]) {
      if (typeof item === 'number') this.#advance((-item / 1000) * state.fontSize, state);
      else if (item instanceof Uint8Array) this.#showString(item, state, painter);
    }
  }

  #showString(bytes: Uint8Array, state: GraphicsState, painter: Painter): void {
    const { font, fontSize, characterSpacing, wordSpacing } = state;
    // text in a font that the file does not have shows as what nobody can read
    for (const glyph of font?.decode(bytes) ?? [unknownGlyph]) {
      painter.glyph(glyph, state, this.#pen);
      const spacing = characterSpacing + (glyph.isWordSpace ? wordSpacing : 0);
      const advance = glyph.advance * fontSize;
      this.#advance(font?.vertical === true ? advance - spacing : advance + spacing, state);
    }
  }

  #advance(by: number, { font, scale }: GraphicsState): void {
    const move: Matrix =
      font?.vertical === true ? [1, 0, 0, 1, 0, by] : [1, 0, 0, 1, by * scale, 0];
    this.#pen = multiply(move, this.#pen);
  }
}
