// The page of GB/T 9704 in twips (1/20 pt): 版心 156 × 225 mm, 28 characters a line.

/** 版心宽度。 The width of the text area. */
export const textWidth = 8844;
/** 一个字的宽度。 The width of a character. */
export const character = textWidth / 28;
