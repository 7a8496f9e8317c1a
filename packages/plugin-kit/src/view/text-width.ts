/** Characters that take half the width of others. */
const narrow = /[\x20-\x7E]/g;

/** 文字占几个字宽；半角字符算半个。 How many characters wide a text is; ASCII counts half. */
export function textWidthOf(text: string): number {
  return [...text].length - (text.match(narrow)?.length ?? 0) / 2;
}
