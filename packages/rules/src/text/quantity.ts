import { masked } from './not-counted.ts';
import { numeralCharacters, readNumeral } from './numeral.ts';
import { matcherOf } from './openings.ts';

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
const digits = '0123456789０１２３４５６７８９';

/** 依次：约、百分之几、数、万亿、百分号、余多、量词。 In turn: about, so many per cent, number, scale, per cent, more, measure. */
const quantityAt = matcherOf([
  {
    first: `约近逾超大将不至百${digits}${numeralCharacters}`,
    source: `(约|近|逾|超过|超|大约|将近|不到|至少)?(?:百分之(${arabic}${decimals}|${chinese})|(${arabic}${decimals}|${chinese}))([万亿](?!元))?([%％])?(余|多|以上|左右)?[ 　]?(${measure})?`,
  },
]);

const figure = new RegExp(`[0-9０-９${numeralCharacters}]`, 'u');

/** 一段文字中的全部数量，按出现次序。 Every quantity of a text, in order. */
export function quantitiesOf(text: string): Quantity[] {
  if (!figure.test(text)) return [];
  const plain = masked(text);
  const found: Quantity[] = [];
  for (let start = 0; start < plain.length; start += 1) {
    const match = quantityAt(plain, start);
    if (match === null) continue;
    const end = start + match[0].length;
    const quantity = quantityOf(match, text.slice(start, end), start);
    if (quantity !== undefined) found.push(quantity);
    start = end - 1;
  }
  return found;
}

function quantityOf(match: RegExpExecArray, text: string, start: number): Quantity | undefined {
  const [, before, spelled, number, scale, percent, after, unit = ''] = match as (
    string | undefined
  )[];
  const raw = spelled ?? number ?? '';
  const isArabic = /^[0-9０-９]/u.test(raw);
  if (!isArabic && spelled === undefined && isWord(raw, unit)) return undefined;
  const value = valueOf(raw, isArabic, scale);
  if (value === undefined) return undefined;
  return {
    value,
    kind: percent === undefined && spelled === undefined ? 'number' : 'percentage',
    approximate: before !== undefined || after !== undefined,
    unit,
    start,
    end: start + text.length,
    text,
  };
}

function valueOf(raw: string, isArabic: boolean, scale: string | undefined): number | undefined {
  const value = isArabic ? Number(raw.normalize('NFKC').replaceAll(',', '')) : readNumeral(raw);
  if (value === undefined || !Number.isFinite(value)) return undefined;
  if (scale === undefined) return value;
  // Decimal shift through text, so that 1.1万 is 11000 and not 11000.000000000002.
  return Number(`${String(value)}e${scale === '万' ? '4' : '8'}`);
}

/** 中文数字若没有量词，多半是词的一部分（一些、统一、三安全）。 A Chinese numeral without a measure is usually part of a word. */
function isWord(raw: string, unit: string): boolean {
  return unit === '' || (/^[一两]$/u.test(raw) && /^(?:次|个|项|类|批|处|些)$/u.test(unit));
}
