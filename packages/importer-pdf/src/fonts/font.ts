/** What a string of a content stream shows: one glyph after another. */
export interface FontGlyph {
  /** Its text; U+FFFD where the font does not say what it means. */
  readonly text: string;
  /** How far it moves the pen, in units of the font size. */
  readonly advance: number;
  /** Half its width, in vertical writing, where it hangs from its middle. */
  readonly width: number;
  /** The code of one byte that word spacing widens. */
  readonly isWordSpace: boolean;
}

/** A font as far as text and its places depend on it. */
export interface Font {
  readonly vertical: boolean;
  /** Its codes in a string. */
  decode(bytes: string): FontGlyph[];
}

/** What stands for a glyph whose meaning is not known. */
export const unknownText = '\ufffd';
