import { numeralCharacters, readNumeral } from './numeral.ts';

/** 文字中的一个数量。 A quantity mentioned in prose. */
export interface Quantity {
  readonly value: number;
  /** 百分数的 `value` 已是百分之几。 For percentages `value` is in per cent. */
  readonly kind: 'number' | 'percentage';
  /** 余、多、约、近……：只是约数。 Only approximate. */
  readonly approximate: boolean;
  /** 数后的量词，如 件、条、万元；没有为空。 The measure word after it; empty if none. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  /** 原文。 As written. */
  readonly text: string;
}

const arabic = String.raw`[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９])|[0-9０-９]+`;
const decimals = String.raw`(?:[.．][0-9０-９]+)?`;
const chinese = `[${numeralCharacters}]+`;
const measure =
  '(?:万元|亿元|元|件次|件|条次|条|人次|人|名|篇|份|个|家|次|期|场|项|起|宗|例|类|部|册|户|天|日|小时|页|字|封|批|轮|处|所|倍|个百分点)';
const pattern = new RegExp(
  `(?<before>约|近|逾|超过|超|大约|将近|不到|至少)?(?:百分之(?<spelled>${arabic}${decimals}|${chinese})|(?<number>${arabic}${decimals}|${chinese}))(?<scale>[万亿](?!元))?(?<percent>[%％])?(?<after>余|多|以上|左右)?[ 　]?(?<unit>${measure})?`,
  'gu',
);

/** 不是数量的数字：文号、日期、序号、时间、电话。 Digits that are no quantities: document numbers, dates, ordinals, telephones. */
const noise = new RegExp(
  [
    String.raw`[〔（(【\[][0-9０-９]{4}[〕）)】\]](?:第)?[0-9０-９]+号`,
    String.raw`[0-9０-９]{4}年(?:度)?(?:[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}[日号])?)?`,
    String.raw`[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}[日号])?`,
    `[${numeralCharacters}]{4}年|[${numeralCharacters}]{1,2}月(?:[${numeralCharacters}]{1,3}[日号])?`,
    `第(?:[${numeralCharacters}]+|[0-9０-９]+)(?:[条款项章节次届期季]|$)?`,
    `[（(][${numeralCharacters}0-9０-９]{1,3}[）)]`,
    String.raw`(?:^|[\s　。；;])[0-9０-９]{1,2}[.．、](?![0-9０-９])`,
    `(?:^|[\\s　。；;，：:])[${numeralCharacters}]{1,2}(?:是|、)`,
    String.raw`0[0-9]{2,3}[-—－][0-9]{7,8}|1[3-9][0-9]{9}|[0-9]{10,}`,
    String.raw`[0-9]{1,2}[:：][0-9]{2}`,
    String.raw`[0-9]+(?:\.[0-9]+){2,}`,
    String.raw`[A-Za-z][A-Za-z0-9_.+-]*[0-9][A-Za-z0-9_.+-]*|[0-9]+\+[A-Za-zＸX]|[“"]?[0-9]{4,5}[”"]?(?=热线|平台|民声|便民)`,
  ].join('|'),
  'gu',
);

const figure = new RegExp(`[0-9０-９${numeralCharacters}]`, 'u');

/** 一段文字中的全部数量，按出现次序。 Every quantity of a text, in order. */
export function quantitiesOf(text: string): Quantity[] {
  if (!figure.test(text)) return [];
  const masked = text.replace(noise, (found) => '\u0000'.repeat(found.length));
  const found: Quantity[] = [];
  for (const match of masked.matchAll(pattern)) {
    const groups = match.groups ?? {};
    const raw = groups['spelled'] ?? groups['number'] ?? '';
    const value = valueOf(raw, groups['scale']);
    if (value === undefined || isWord(raw, groups)) continue;
    const start = match.index;
    const end = start + match[0].length;
    found.push({
      value,
      kind:
        groups['percent'] !== undefined || groups['spelled'] !== undefined
          ? 'percentage'
          : 'number',
      approximate: groups['before'] !== undefined || groups['after'] !== undefined,
      unit: groups['unit'] ?? '',
      start,
      end,
      text: text.slice(start, end),
    });
  }
  return found;
}

function valueOf(raw: string, scale: string | undefined): number | undefined {
  const plain = raw.normalize('NFKC').replaceAll(',', '');
  const value = /^[0-9]/.test(plain) ? Number(plain) : readNumeral(raw);
  if (value === undefined || !Number.isFinite(value)) return undefined;
  // Decimal shift through text, so that 1.1万 is 11000 and not 11000.000000000002.
  const power = scale === '万' ? 4 : scale === '亿' ? 8 : 0;
  return Number(`${String(value)}e${String(power)}`);
}

/** 中文数字若没有量词，多半是词的一部分（一些、统一、三安全）。 A Chinese numeral without a measure is usually part of a word. */
function isWord(raw: string, groups: Record<string, string | undefined>): boolean {
  if (/^[0-9０-９]/.test(raw)) return false;
  if (groups['spelled'] !== undefined) return false;
  return (
    groups['unit'] === undefined ||
    (/^[一两]$/.test(raw) && /^(?:次|个|项|类|批|处|些)$/.test(groups['unit']))
  );
}
