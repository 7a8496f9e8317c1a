import { printable } from '@gongkai/plugin-kit/view';
import { missing } from './generated/characters.ts';

/** 字体中没有的字印成这个。 What stands for a character that the fonts lack. */
export const substitute = '〓';

/** 一段要印的文字；太长的词拆成小块，块间可以回行。 A text to print; a word too long for its line comes in pieces between which it may be broken. */
export type ShownText = string | readonly (string | readonly string[])[];

/**
 * 字体印得出的文字：字体没有的字印作 〓，没有形状的字符不印；比 `longest` 长的词可以在任何地方回行。
 * A text that the fonts can show: 〓 for characters they lack, nothing for those without a shape. A word
 * longer than `longest` may be broken anywhere.
 */
export function shownText(text: string, longest: number): ShownText {
  const shown = visible(text);
  if (longestWord(shown) <= longest) return shown;
  return shown.split(everyWord).map((part, i) => {
    const isWord = i % 2 === 1;
    return isWord && part.length > longest ? pieces(part, Math.min(longest, longestPiece)) : part;
  });
}

/** 同上，不拆词。 The same without breaking words. */
export function visible(text: string): string {
  if (!suspicious.test(text)) return text;
  return seen(text).replace(missing, substitute);
}

/** 文字中字体没有的字，各一次。 The characters of a text that the fonts lack, each once. */
export function missingIn(text: string): readonly string[] {
  return suspicious.test(text) ? [...new Set(seen(printable(text)).match(missing))] : [];
}

/** 最长的词有几个字符。 The length of the longest word. */
export function longestWord(text: string): number {
  let longest = 0;
  for (const word of text.match(everyWord) ?? []) longest = Math.max(longest, word.length);
  return longest;
}

const longestPiece = 2;
/** Characters that stand together on a line; ideographs do not. */
const everyWord = /([!-~\xA1-\u02FF]+)/g;

function pieces(word: string, length: number): string[] {
  return Array.from({ length: Math.ceil(word.length / length) }, (_, i) =>
    word.slice(i * length, (i + 1) * length),
  );
}

const seen = (text: string): string => text.replace(unseen, '').replace(blank, ' ');

/** What has no shape of its own: marks of direction, joiners, variants. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
/** Blanks that the fonts do not have. */
const blank = /[\t\u1680\u2000-\u200A\u2028\u2029\u202F\u205F]/g;
/** A fast first look: what is beyond ASCII, usual ideographs and their punctuation. */
const suspicious = /[^\n -~\u4E00-\u9FA5，。、；：？！“”‘’（）《》〈〉【】〔〕·—…％]/;
