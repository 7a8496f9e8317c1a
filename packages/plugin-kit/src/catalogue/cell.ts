import { wording, type Wording } from './message.ts';

/** 单元格。 Cells. */
export const cellMessages = {
  'cell/not-stated': wording<{ place: string; text: string | null }>(
    'error',
    (p) =>
      `${p.place}未填${p.text === null || p.text.trim() === '' ? '' : `（原文为“${p.text}”）`}；没有的应填 0，未填不等于 0。`,
  ),
  'cell/count': wording<{ place: string; actual: string; signed: boolean }>(
    'error',
    (p) => `${p.place}应为${p.signed ? '整数' : '不小于 0 的整数'}，实为 ${p.actual}。`,
  ),
  'cell/amount': wording<{ place: string; actual: string; unit: string | null }>(
    'error',
    (p) =>
      `${p.place}应为不小于 0 的数${p.unit === null ? '' : `（单位：${p.unit}，格内不写单位）`}，实为 ${p.actual}。`,
  ),
  'cell/normalised': wording<{ place: string; text: string; value: number }>(
    'info',
    (p) => `${p.place}原文为“${p.text}”，读作 ${String(p.value)}。`,
  ),
} satisfies Record<string, Wording<never>>;
