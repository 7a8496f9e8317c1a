import { message, type Message } from './message.ts';

/** 勾稽不成立时代入的值。 The values of a failed equation. */
export type EquationParams = {
  /** 等式所在的行或列。 The row or column it runs along. */
  place: string;
  /** 左边之和，即应有的数。 The sum at left. */
  expected: number;
  /** 右边之和，即填写的数。 The sum at right. */
  actual: number;
};

/** 疑点的种类，见 culprit 的定义。 The kinds of culprit. */
export type CulpritKind =
  'cell' | 'transposed' | 'dropped-digit' | 'split' | 'shifted' | 'swapped' | 'total';

const difference = (p: EquationParams): string => {
  const value = Number((p.actual - p.expected).toPrecision(12));
  return value > 0 ? `+${String(value)}` : String(value);
};

/** 勾稽关系。 Cross-footing. */
export const reconcileMessages = {
  'reconcile/row-total': message<EquationParams>(
    'error',
    (p) =>
      `${p.place}：各列之和为 ${String(p.expected)}，总计填 ${String(p.actual)}，相差 ${difference(p)}。`,
    (p) =>
      `${p.place}: the columns add up to ${String(p.expected)}, the total says ${String(p.actual)} (${difference(p)}).`,
  ),
  'reconcile/outcome-total': message<EquationParams>(
    'error',
    (p) =>
      `${p.place}：各办理结果之和为 ${String(p.expected)}，结果总计填 ${String(p.actual)}，相差 ${difference(p)}。`,
    (p) =>
      `${p.place}: the outcomes add up to ${String(p.expected)}, the total of outcomes says ${String(p.actual)} (${difference(p)}).`,
  ),
  'reconcile/case-balance': message<EquationParams>(
    'error',
    (p) =>
      `${p.place}：第一项加第二项为 ${String(p.expected)}，第三项（七）加第四项为 ${String(p.actual)}，相差 ${difference(p)}。`,
    (p) =>
      `${p.place}: received and carried over make ${String(p.expected)}, outcomes and carried forward make ${String(p.actual)} (${difference(p)}).`,
  ),
  'reconcile/dispute-total': message<EquationParams>(
    'error',
    (p) =>
      `${p.place}：各结果之和为 ${String(p.expected)}，总计填 ${String(p.actual)}，相差 ${difference(p)}。`,
    (p) =>
      `${p.place}: the results add up to ${String(p.expected)}, the total says ${String(p.actual)} (${difference(p)}).`,
  ),
  'reconcile/outcome-bound': message<{ place: string; actual: number; bound: number }>(
    'error',
    (p) => `${p.place}为 ${String(p.actual)}，超过本列第一项加第二项之和 ${String(p.bound)}。`,
    (p) =>
      `${p.place} is ${String(p.actual)}, more than received and carried over of its column, ${String(p.bound)}.`,
  ),
  'reconcile/culprit': message<{
    kind: CulpritKind;
    place: string;
    /** 现填的数；拆开、移位时为各格的数，互换时为该行各格的数。 The figures as stated; of a swap, those of the row at the culprit. */
    stated: number | readonly (number | null)[];
    /** 改后的数。 The figures after repair. */
    repair: number | readonly (number | null)[];
    /** 与之互换的行，或拆走另一半的格。 The row it is swapped with, or the cell with the other half. */
    other?: string;
  }>(
    'info',
    (p) =>
      `最可能的疑点：${p.place}，${culprit.zh[p.kind]}${p.other === undefined ? '' : `（${p.other}）`}：现填 ${figures(p.stated)}，改为 ${figures(p.repair)} 则各项勾稽关系全部成立。`,
    (p) =>
      `Most likely culprit: ${p.place} ${culprit.en[p.kind]}${p.other === undefined ? '' : ` (${p.other})`}; stated ${figures(p.stated)}, with ${figures(p.repair)} every equation holds.`,
  ),
} satisfies Record<string, Message<never>>;

const culprit = {
  zh: {
    cell: '填错',
    transposed: '数字前后颠倒',
    'dropped-digit': '漏了一位数字',
    split: '一个数被拆到两格',
    shifted: '整行错开一列',
    swapped: '两行互换',
    total: '总计填错',
  },
  en: {
    cell: 'is wrong',
    transposed: 'has two digits transposed',
    'dropped-digit': 'has lost a digit',
    split: 'is one figure split over two cells',
    shifted: 'is shifted by one column',
    swapped: 'is swapped with another row',
    total: 'is a wrong total',
  },
} as const satisfies Record<string, Record<CulpritKind, string>>;

function figures(value: number | readonly (number | null)[]): string {
  return typeof value === 'number'
    ? String(value)
    : value.map((v) => (v === null ? '—' : String(v))).join('、');
}
