import { matchingForm } from './characters.ts';

/** 台港用语与大陆用语不同的词，先于单字转换。 Words that differ beyond script; converted before characters. */
const regionalWords = /檔案/g;

/** 整段文字的比对形。 The matching form of a text. */
export function compact(text: string): string {
  const source = text.includes('檔') ? text.replace(regionalWords, '文件') : text;
  let result = '';
  for (let i = 0; i < source.length; i++) {
    result += matchingForm(source.charAt(i), source.charCodeAt(i));
  }
  return result;
}

/** 比对形及其各字符在原文中的位置。 A matching form and where each of its characters stands in the raw text. */
export interface Mapped {
  readonly text: string;
  /** 比对形第 i 个字符在原文中的下标；末位为原文长度。 Raw index of character i; the last entry is the raw length. */
  readonly at: readonly number[];
}

/** 比对形，并记住原文位置。 The matching form with positions. */
export function compactMapped(raw: string): Mapped {
  // 文件 has as many characters as 檔案, so positions hold
  const source = raw.includes('檔') ? raw.replace(regionalWords, '文件') : raw;
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < source.length; i++) {
    const form = matchingForm(source.charAt(i), source.charCodeAt(i));
    for (let k = 0; k < form.length; k++) at.push(i);
    text += form;
  }
  at.push(raw.length);
  return { text, at };
}
