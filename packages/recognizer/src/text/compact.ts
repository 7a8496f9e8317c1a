import { compatible, matchingCodes } from './characters.ts';

/** 台港用语与大陆用语不同的词，先于单字转换；字数不变。 Words that differ beyond script, converted before characters; as many characters. */
const regionalWords = /檔案/g;

function mainland(raw: string): string {
  return raw.includes('檔') ? raw.replace(regionalWords, '文件') : raw;
}

/** 一段文字的比对形。 The matching form of a text. */
export function compact(raw: string): string {
  const codes = matchingCodes();
  const source = mainland(raw);
  let result = '';
  let from = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    const to = codes[code];
    if (to === code) continue;
    if (i > from) result += source.slice(from, i);
    result += formOf(source.charAt(i), to);
    from = i + 1;
  }
  return from === 0 ? source : result + source.slice(from);
}

function formOf(character: string, code: number | undefined): string {
  if (code === 0 || code === undefined) return '';
  if (code !== compatible) return String.fromCharCode(code);
  const plain = character.normalize('NFKC');
  return plain === character ? character : compact(plain);
}

/** 比对形及其各字符在原文中的位置。 A matching form and where each of its characters stands in the raw text. */
export interface Mapped {
  readonly text: string;
  /** 比对形第 i 个字符在原文中的下标；末位为原文长度。 Raw index of character i; the last entry is the raw length. */
  readonly at: readonly number[];
}

/** 比对形，并记住原文位置。 The matching form with positions. */
export function compactMapped(raw: string): Mapped {
  const codes = matchingCodes();
  const source = mainland(raw);
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    const to = codes[code];
    const form = to === code ? source.charAt(i) : formOf(source.charAt(i), to);
    for (let k = 0; k < form.length; k++) at.push(i);
    text += form;
  }
  at.push(raw.length);
  return { text, at };
}
