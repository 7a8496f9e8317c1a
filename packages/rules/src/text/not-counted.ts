import { matcherOf, type Opening } from './openings.ts';
import { numeralCharacters } from './numeral.ts';

const digits = '0123456789';
const wide = '０１２３４５６７８９';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 正则的 \s。 What \s stands for. */
const blanks =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** 不是数量的数字：文号、日期、序号、时间、电话。 Digits that are no quantities: document numbers, dates, ordinals, telephones. */
export const notCounted: readonly Opening[] = [
  {
    first: '〔（(【[',
    source: String.raw`[〔（(【\[][0-9０-９]{4}[〕）)】\]](?:第)?[0-9０-９]+号`,
  },
  {
    first: digits + wide,
    source: String.raw`[0-9０-９]{4}年(?:度)?(?:[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}[日号])?)?`,
  },
  { first: digits + wide, source: String.raw`[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}[日号])?` },
  {
    first: numeralCharacters,
    source: `[${numeralCharacters}]{4}年|[${numeralCharacters}]{1,2}月(?:[${numeralCharacters}]{1,3}[日号])?`,
  },
  {
    first: '第',
    source: `第(?:[${numeralCharacters}]+|[0-9０-９]+)(?:[条款项章节次届期季]|$)?`,
  },
  { first: '（(', source: `[（(][${numeralCharacters}0-9０-９]{1,3}[）)]` },
  { first: digits + wide, source: String.raw`^[0-9０-９]{1,2}[.．、](?![0-9０-９])` },
  {
    first: `${blanks}。；;`,
    source: String.raw`[\s　。；;][0-9０-９]{1,2}[.．、](?![0-9０-９])`,
  },
  { first: numeralCharacters, source: `^[${numeralCharacters}]{1,2}(?:是|、)` },
  {
    first: `${blanks}。；;，：:`,
    source: `[\\s　。；;，：:][${numeralCharacters}]{1,2}(?:是|、)`,
  },
  {
    first: digits,
    source: [
      String.raw`0[0-9]{2,3}[-—－][0-9]{7,8}|1[3-9][0-9]{9}|[0-9]{10,}`,
      String.raw`[0-9]{1,2}[:：][0-9]{2}`,
      String.raw`[0-9]+(?:\.[0-9]+){2,}`,
    ].join('|'),
  },
  { first: letters, source: String.raw`[A-Za-z][A-Za-z0-9_.+-]*[0-9][A-Za-z0-9_.+-]*` },
  { first: digits, source: String.raw`[0-9]+\+[A-Za-zＸX]` },
  {
    first: `${digits}“"`,
    source: String.raw`[“"]?[0-9]{4,5}[”"]?(?=热线|平台|民声|便民)`,
  },
];

const notCountedAt = matcherOf(notCounted);

/** 遮住不是数量的数字，长短不变。 Masks digits that are no quantities; the length stays. */
export function masked(text: string): string {
  let result = '';
  let kept = 0;
  for (let at = 0; at < text.length; at += 1) {
    const length = notCountedAt(text, at)?.[0].length;
    if (length === undefined) continue;
    result += text.slice(kept, at) + '\u0000'.repeat(length);
    kept = at + length;
    at = kept - 1;
  }
  return kept === 0 ? text : result + text.slice(kept);
}
