import type { Box } from './box.ts';

/** A glyph on the page, read upright. Coordinates in points from the top left corner. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Where it stands. */
  readonly baseline: number;
  /** Height of the font. */
  readonly size: number;
  /** Direction of writing in degrees: 0 upright, 90 turned to the left. */
  readonly angle: number;
  /** The number of the operator that showed it: what one operator shows was written as one. */
  readonly run: number;
  /** When it was painted. */
  readonly order: number;
}

/** A straight line along the page, or a rectangle thin enough to be one. */
export interface Rule {
  readonly direction: 'horizontal' | 'vertical';
  /** y of a horizontal, x of a vertical one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** An area that hides what was painted before it. */
export interface Cover {
  readonly box: Box;
  readonly order: number;
}

/** What a page shows. */
export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly covers: readonly Cover[];
  readonly images: readonly Box[];
  /** How many filled shapes there are that are no rectangles: letters drawn as outlines. */
  readonly shapes: number;
}
