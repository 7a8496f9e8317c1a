import { message, type Message } from './message.ts';

/** 单元格。 Cells. */
export const cellMessages = {
  'cell/not-stated': message<{ place: string; text: string | null }>(
    'error',
    (p) =>
      `${p.place}未填${p.text === null || p.text.trim() === '' ? '' : `（原文为“${p.text}”）`}；没有的应填 0，未填不等于 0。`,
    (p) =>
      `${p.place} is not stated${p.text === null || p.text.trim() === '' ? '' : ` (the source has “${p.text}”)`}; enter 0 where there is none. Not stated is not 0.`,
  ),
  'cell/count': message<{ place: string; actual: string; signed: boolean }>(
    'error',
    (p) => `${p.place}应为${p.signed ? '整数' : '不小于 0 的整数'}，实为 ${p.actual}。`,
    (p) => `${p.place} must be an integer${p.signed ? '' : ' of at least 0'}; it is ${p.actual}.`,
  ),
  'cell/amount': message<{ place: string; actual: string; unit: string | null }>(
    'error',
    (p) =>
      `${p.place}应为不小于 0 的数${p.unit === null ? '' : `（单位：${p.unit}，格内不写单位）`}，实为 ${p.actual}。`,
    (p) =>
      `${p.place} must be a number of at least 0${p.unit === null ? '' : ` (in ${p.unit}, without the unit in the cell)`}; it is ${p.actual}.`,
  ),
  'cell/normalised': message<{ place: string; text: string; value: number }>(
    'info',
    (p) => `${p.place}原文为“${p.text}”，读作 ${String(p.value)}。`,
    (p) => `${p.place} reads “${p.text}” in the source and was taken as ${String(p.value)}.`,
  ),
  'cell/amount-magnitude': message<{ place: string; actual: number; unit: string; other: number }>(
    'warning',
    (p) =>
      `${p.place}填 ${String(p.actual)}（${p.unit}），与可比数 ${String(p.other)} 相差过大，可能把元当作${p.unit}填写。`,
    (p) =>
      `${p.place} says ${String(p.actual)} (${p.unit}) beside a comparable ${String(p.other)}; yuan may have been entered as ${p.unit}.`,
  ),
  'cell/rules-by-town': message<{ place: string; actual: number; agency: string }>(
    'warning',
    (p) =>
      `${p.place}填 ${String(p.actual)}；${p.agency}没有规章制定权，规章由国务院部门、省级、设区的市和自治州制定。`,
    (p) =>
      `${p.place} says ${String(p.actual)}; ${p.agency} has no power to make 规章, which are made by ministries, provinces, cities with districts and autonomous prefectures.`,
  ),
} satisfies Record<string, Message<never>>;
