import { readUnreadable, UNSTATED } from '@gongkai/plugin-kit';

/** 一格文字的种类与读数。 What a cell's text is, and its figure. */
export type CellText =
  | { readonly kind: 'figure'; readonly value: number; readonly normalised: boolean }
  | { readonly kind: 'unit'; readonly value: number; readonly unit: string }
  /** 有字而读不作一个数；`printed` 是我们的输出所加的注，其内为原文。 Not one figure; `printed` when a renderer of ours says so, with the raw text inside. */
  | { readonly kind: 'unreadable'; readonly printed?: string }
  | { readonly kind: 'blank' | 'slash' | 'dash' | 'text' | 'unstated' };

const plain = /^(?:0|-?[1-9]\d{0,14})(?:\.\d{1,10})?$/;
const signed = /^([+-]?)(\d{1,15}(?:\.\d{1,10})?)$/;
const grouped = /^([+-]?)(\d{1,3}(?:[, ]\d{3}){1,4}(?:\.\d{1,10})?)$/;
const withUnit =
  /^([+-]?\d[\d,]{0,18}(?:\.\d{1,10})?) ?((?:百|千|万|亿)?[元件个项条宗次份起人篇本家例])$/;
/** 数据格不会更长。 No figure is longer. */
const longest = 40;
const dashes = /^[-–—―─－−﹣]{1,6}$/;
const slashes = /^[/／\\＼]{1,3}$/;
const digits = /^[+-]?[\d ,.]+$/;

/** 读一格文字。只认数字本身；单位、说明、拆开的数字都不算数。 Reads the text of a cell. Only a figure by itself counts. */
export function readCellText(raw: string): CellText {
  if (plain.test(raw)) return { kind: 'figure', value: Number(raw), normalised: false };
  const text = raw.trim();
  if (text === '') return blank;
  const printed = readUnreadable(text);
  if (printed !== undefined) return { kind: 'unreadable', printed };
  if (text === UNSTATED) return unstated;
  if (text.length > longest || isWords(text)) return other;
  if (dashes.test(text)) return dash;
  if (slashes.test(text)) return slash;
  const half = halfWidth(text);
  const number = figureOf(half);
  if (number !== undefined) {
    return { kind: 'figure', value: number, normalised: half !== raw || !plain.test(half) };
  }
  const [, amount, unit] = withUnit.exec(half) ?? [];
  const value = amount === undefined ? undefined : figureOf(amount);
  if (value !== undefined && unit !== undefined) return { kind: 'unit', value, unit };
  return digits.test(half) ? unreadable : other;
}

/** 有汉字而不以量词结尾的不是数。 What has Chinese characters and does not end in a unit is no figure. */
const hasHan = /[\u4e00-\u9fff]/;
const unitEnd = /[元件个项条宗次份起人篇本家例]$/;

function isWords(text: string): boolean {
  return hasHan.test(text) && !unitEnd.test(text);
}

const blank = { kind: 'blank' } as const;
const dash = { kind: 'dash' } as const;
const slash = { kind: 'slash' } as const;
const other = { kind: 'text' } as const;
const unreadable = { kind: 'unreadable' } as const;
const unstated = { kind: 'unstated' } as const;

/** 数字；首位为 0 的多位数不是一个数（多半是粘在一起的几格）。 A number; one with a leading zero is none, it is cells run together. */
function figureOf(text: string): number | undefined {
  const [, sign, whole] = signed.exec(text) ?? grouped.exec(text) ?? [];
  if (whole === undefined || /^0\d/.test(whole)) return undefined;
  const value = Number(whole.replace(/[, ]/g, ''));
  return sign === '-' && value !== 0 ? -value : value;
}

/** 全角数字、小数点、正负号转为半角；只转数字用到的字符，不动 ①、² 之类。 Full-width digits, points and signs only; ① and ² stay what they are. */
function halfWidth(text: string): string {
  return text
    .replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/．/g, '.')
    .replace(/[，٬]/g, ',')
    .replace(/＋/g, '+')
    .replace(/^[－−﹣–]/, '-')
    .replace(/[\u00a0\u3000\u2000-\u200a]/g, ' ');
}
