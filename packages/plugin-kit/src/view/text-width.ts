/** 文字占几个字宽；半角字符算半个。 How many characters wide a text is; ASCII counts half. */
export function textWidthOf(text: string): number {
  let width = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x20 && code < 0x7f) width -= 0.5;
    // the second half of a character takes no room of its own
    else if (code >= 0xdc00 && code < 0xe000 && isHigh(text.charCodeAt(i - 1))) width -= 1;
  }
  return width;
}

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
