import { compact } from './compact.ts';

/** 标目的序号：（一）为 paren，一、为 han，1. 为 digit。 The numbering of a label. */
export interface Numbering {
  readonly style: 'han' | 'paren' | 'digit';
  readonly ordinal: string;
}

/** 标目的比对形。 The matching form of a label. */
export interface LabelKey {
  readonly numbering?: Numbering;
  /** 去序号、标点，保留括号内的文字。 Without numbering and punctuation; what is in brackets stays. */
  readonly full: string;
  /** 再去括号内的文字。 Also without what is in brackets. */
  readonly core: string;
}

const numbered =
  /^(?:\(([一二三四五六七八九十]{1,2}|\d{1,2})\)|([一二三四五六七八九十]{1,2})[、.,:]|(\d{1,2})[、.,:)](?!\d))/;
const punctuation = /[、,.;:。·()\-_*#|…!?/\\]+/g;

/** 由原文得到标目的比对形。 Raw text → label key. */
export function labelKey(raw: string): LabelKey {
  return labelKeyOf(compact(raw));
}

/** 由已压缩的文字得到标目的比对形。 Matching form → label key. */
export function labelKeyOf(text: string): LabelKey {
  const [prefix = '', paren, han, digit] = numbered.exec(text) ?? [];
  const rest = text.slice(prefix.length);
  const bracket = rest.indexOf('(');
  const full = rest.replace(punctuation, '');
  const core = bracket < 0 ? full : withoutBrackets(rest).replace(punctuation, '');
  const numbering = numberingOf(paren, han, digit);
  return numbering === undefined ? { full, core } : { numbering, full, core };
}

function numberingOf(
  paren: string | undefined,
  han: string | undefined,
  digit: string | undefined,
): Numbering | undefined {
  if (paren !== undefined) return { style: 'paren', ordinal: paren };
  if (han !== undefined) return { style: 'han', ordinal: han };
  return digit === undefined ? undefined : { style: 'digit', ordinal: digit };
}

/** 去掉括号及其内容；括号不成对时到末尾为止。 Removes brackets and what they hold; an unclosed one runs to the end. */
function withoutBrackets(text: string): string {
  let depth = 0;
  let result = '';
  for (const character of text) {
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) result += character;
  }
  return result;
}
