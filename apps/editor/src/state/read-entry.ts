import type { Remark } from '@gongkai/plugin-kit';

/** 录入的一格：一个数，或没有数以及所写的文字。 What was entered in a cell: a figure, or none and what was written instead. */
export interface Entry {
  readonly value: number | null;
  readonly remark?: Pick<Remark, 'kind' | 'text'>;
}

/**
 * 读录入或粘贴的一格：全角数字、千分位、首尾空白照数读；空着就是没有填，绝不是 0；不是一个数的，原样
 * 记下文字，不猜。
 * Reads what was typed or pasted. Full-width digits, thousands separators and blanks around are no
 * hindrance; an empty cell is not stated, never 0; what is not one figure is kept as it was written.
 */
export function readEntry(raw: string): Entry {
  const text = raw.replace(blanks, ' ').trim();
  if (text === '') return { value: null };
  const half = halfWidth(text);
  if (plain.test(half) || grouped.test(half)) return { value: Number(half.replace(/[+,]/g, '')) };
  return { value: null, remark: { kind: kindOf(text, half), text: text.slice(0, longest) } };
}

const blanks = /[\s\u00a0\u3000\u200b\ufeff]+/g;
const plain = /^[+-]?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/;
const grouped = /^[+-]?[1-9]\d{0,2}(?:,\d{3}){1,4}(?:\.\d{1,10})?$/;
/** Longer texts belong into the prose. */
const longest = 200;

function kindOf(text: string, half: string): Remark['kind'] {
  if (/^[-–—―─－−﹣]{1,6}$/.test(text)) return 'dash';
  if (/^[/／\\＼]{1,3}$/.test(text)) return 'slash';
  return /^[+-]?[\d ,.]+$/.test(half) ? 'unreadable' : 'text';
}

function halfWidth(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/．/g, '.')
    .replace(/，/g, ',')
    .replace(/＋/g, '+')
    .replace(/^[－−﹣–]/, '-');
}
