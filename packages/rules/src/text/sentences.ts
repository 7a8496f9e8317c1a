/** 一句话及其在段落中的位置。 A sentence and where it starts in its passage. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** 按句号、分号、问号、感叹号和换行断句；小数点不断。 Splits at 。；？！ and line breaks. */
export function sentencesOf(text: string): Sentence[] {
  return split(text, (code) => ends.has(code));
}

/** 按逗号等再分成小句；数字里的逗号不断。 Clauses: at commas too, but not inside a number. */
export function clausesOf(text: string): Sentence[] {
  return split(text, (code, at) =>
    commas.has(code) ? !thousands.test(text.slice(at + 1, at + 5)) : pauses.has(code),
  );
}

const codes = (characters: string): Set<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));
const ends = codes('。；;！!？?\n');
const pauses = codes('。；;！!？?\n、：:');
const commas = codes('，,');
/** 千分位：逗号后恰好三位数字。 A thousands separator has exactly three digits after it. */
const thousands = /^\d{3}(?!\d)/u;

function split(text: string, separates: (code: number, at: number) => boolean): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !separates(text.charCodeAt(at), at)) continue;
    if (at > start) {
      const part = text.slice(start, at);
      if (part.trim() !== '') found.push({ text: part, start });
    }
    start = at + 1;
  }
  return found;
}

/** 引用一句话，过长则截断。 A sentence as quoted in a message, cut where it is long. */
export function quoted(text: string): string {
  const plain = [...text.trim().replace(/\s+/gu, ' ')];
  return plain.length <= 60 ? plain.join('') : `${plain.slice(0, 59).join('')}…`;
}
