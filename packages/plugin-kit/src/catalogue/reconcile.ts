import { wording, type Wording } from './message.ts';

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

/** 疑点处的数。 The figures at a culprit. */
export type CulpritFigures = number | readonly (number | null)[];

/** 勾稽关系。 Cross-footing. */
export const reconcileMessages = {
  'reconcile/row-total': wording<EquationParams>(
    'error',
    (p) =>
      `${p.place}：各列之和为 ${String(p.expected)}，总计填 ${String(p.actual)}，相差 ${difference(p)}。`,
  ),
  'reconcile/outcome-total': wording<EquationParams>(
    'error',
    (p) =>
      `${p.place}：各办理结果之和为 ${String(p.expected)}，结果总计填 ${String(p.actual)}，相差 ${difference(p)}。`,
  ),
  'reconcile/case-balance': wording<EquationParams>(
    'error',
    (p) =>
      `${p.place}：第一项加第二项为 ${String(p.expected)}，第三项（七）加第四项为 ${String(p.actual)}，相差 ${difference(p)}。`,
  ),
  'reconcile/dispute-total': wording<EquationParams>(
    'error',
    (p) =>
      `${p.place}：各结果之和为 ${String(p.expected)}，总计填 ${String(p.actual)}，相差 ${difference(p)}。`,
  ),
  'reconcile/outcome-bound': wording<{ place: string; actual: number; bound: number }>(
    'error',
    (p) => `${p.place}为 ${String(p.actual)}，超过本列第一项加第二项之和 ${String(p.bound)}。`,
  ),
  'reconcile/culprit': wording<{
    kind: CulpritKind;
    place: string;
    /** 现填的数；拆开、移位时为各格的数，互换时为该行各格的数。 The figures as stated; of a swap, those of the row at the culprit. */
    stated: CulpritFigures;
    /** 改后的数。 The figures after repair. */
    repair: CulpritFigures;
    /** 与之互换的行，或拆走另一半的格。 The row it is swapped with, or the cell with the other half. */
    other?: string;
  }>(
    'info',
    (p) =>
      `最可能的疑点：${p.place}，${culprit[p.kind]}${p.other === undefined ? '' : `（${p.other}）`}：现填 ${figuresText(p.stated)}，改为 ${figuresText(p.repair)} 则各项勾稽关系全部成立。`,
  ),
} satisfies Record<string, Wording<never>>;

const culprit: Readonly<Record<CulpritKind, string>> = {
  cell: '填错',
  transposed: '数字前后颠倒',
  'dropped-digit': '漏了一位数字',
  split: '一个数被拆到两格',
  shifted: '整行错开一列',
  swapped: '两行互换',
  total: '总计填错',
};

/** 右边比左边多多少，带正负号。 By how much the right side is more, with its sign. */
export function difference(p: EquationParams): string {
  const value = Number((p.actual - p.expected).toPrecision(12));
  return value > 0 ? `+${String(value)}` : String(value);
}

/** 一个数，或一串数；未填的为 —。 One figure or several; — where a cell is not stated. */
export function figuresText(value: CulpritFigures): string {
  return typeof value === 'number' ? String(value) : value.map((v) => v ?? '—').join('、');
}
