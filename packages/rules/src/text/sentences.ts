/** 一句话及其在段落中的位置。 A sentence and where it starts in its passage. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** 按句号、分号、问号、感叹号和换行断句；小数点不断。 Splits at 。；？！ and line breaks. */
export function sentencesOf(text: string): Sentence[] {
  return split(text, /[。；;！!？?\n]+/gu);
}

/** 按逗号等再分成小句；数字里的逗号不断。 Clauses: at commas too, but not inside a number. */
export function clausesOf(text: string): Sentence[] {
  return split(text, /[。；;！!？?\n、：:]+|[，,](?!\d{3}(?!\d))/gu);
}

function split(text: string, separator: RegExp): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    found.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  found.push({ text: text.slice(start), start });
  return found.filter((sentence) => sentence.text.trim() !== '');
}

/** 引用一句话，过长则截断。 A sentence as quoted in a message, cut where it is long. */
export function quoted(text: string): string {
  const plain = [...text.trim().replace(/\s+/gu, ' ')];
  return plain.length <= 60 ? plain.join('') : `${plain.slice(0, 59).join('')}…`;
}
