import type { Font } from '../fonts/font.ts';
import { everywhere, type Box } from './box.ts';
import { identity, type Matrix } from './matrix.ts';

/** How a colour space says white, and whether the current colour is. */
export interface Paint {
  /** Whether these components are white in the current colour space. */
  readonly whiteness: (components: readonly number[]) => boolean;
  readonly white: boolean;
}

/** What `q` keeps and `Q` brings back. */
export interface GraphicsState {
  matrix: Matrix;
  clip: Box;
  lineWidth: number;
  fill: Paint;
  stroke: Paint;
  /** Paints solid: neither transparent nor blended. */
  opaque: boolean;
  font: Font | undefined;
  fontSize: number;
  characterSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  textMode: number;
}

export function initialState(matrix: Matrix = identity, clip: Box = everywhere): GraphicsState {
  return {
    matrix,
    clip,
    lineWidth: 1,
    fill: { whiteness: isWhiteGray, white: false },
    stroke: { whiteness: isWhiteGray, white: false },
    opaque: true,
    font: undefined,
    fontSize: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    textMode: 0,
  };
}

const nearWhite = 0.99;

/** White of colours made of light: gray, RGB. */
export function isWhiteGray(components: readonly number[]): boolean {
  return components.length > 0 && components.every((component) => component >= nearWhite);
}

/** White of colours made of ink: CMYK, spot colours. */
export function isWhiteInk(components: readonly number[]): boolean {
  return components.length > 0 && components.every((component) => component <= 1 - nearWhite);
}
