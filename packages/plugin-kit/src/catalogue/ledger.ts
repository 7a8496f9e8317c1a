import { message, type Message } from './message.ts';

/** 两年之间的一个数。 A figure of two years. */
export type YearsParams = {
  place: string;
  year: number;
  /** 按上年应有的数。 What last year makes of it. */
  expected: number;
  actual: number;
};

/** 多份报告：历年、汇总、整套。 Several reports: years, roll-up, sets. */
export const ledgerMessages = {
  'series/carried-over': message<YearsParams>(
    'error',
    (p) =>
      `${p.place}为 ${String(p.actual)}，上年（${String(p.year - 1)}）结转下年度的是 ${String(p.expected)}。`,
    (p) =>
      `${p.place} is ${String(p.actual)}; the report of ${String(p.year - 1)} carried ${String(p.expected)} forward.`,
  ),
  'series/in-force': message<YearsParams & { before: number; added: number; removed: number }>(
    'warning',
    (p) =>
      `${p.place}为 ${String(p.actual)}；上年现行有效 ${String(p.before)}，加本年制发 ${String(p.added)}，减本年废止 ${String(p.removed)}，应为 ${String(p.expected)}。`,
    (p) =>
      `${p.place} is ${String(p.actual)}; ${String(p.before)} of last year plus ${String(p.added)} issued less ${String(p.removed)} repealed make ${String(p.expected)}.`,
  ),
  'series/item-count': message<YearsParams>(
    'warning',
    (p) => `${p.place}为 ${String(p.actual)}；按上年的项目数量和增减应为 ${String(p.expected)}。`,
    (p) =>
      `${p.place} is ${String(p.actual)}; last year's items and their change make ${String(p.expected)}.`,
  ),
  'series/pending': message<{ place: string; year: number; pending: number; actual: number }>(
    'warning',
    (p) =>
      `${p.place}为 ${String(p.actual)}，少于上年（${String(p.year - 1)}）未审结的 ${String(p.pending)} 件。`,
    (p) =>
      `${p.place} is ${String(p.actual)}, fewer than the ${String(p.pending)} pending at the end of ${String(p.year - 1)}.`,
  ),
  'series/jump': message<{ place: string; year: number; before: number; actual: number }>(
    'warning',
    (p) => `${p.place}为 ${String(p.actual)}，上年为 ${String(p.before)}，变化过大，请核实。`,
    (p) => `${p.place} is ${String(p.actual)} after ${String(p.before)} last year; please verify.`,
  ),
  'series/copied': message<{ section: string; other: string; similarity: number }>(
    'warning',
    (p) =>
      `“${p.section}”与${p.other}的文字相似度为 ${String(Math.round(p.similarity * 100))}%（已除去法定套语），可能是照抄。`,
    (p) =>
      `“${p.section}” is ${String(Math.round(p.similarity * 100))}% like that of ${p.other} (statutory boilerplate removed); it may have been copied.`,
  ),
  'rollup/missing': message<{ unit: string }>(
    'error',
    (p) => `名单中的“${p.unit}”没有报告。`,
    (p) => `“${p.unit}” is on the list and has not reported.`,
  ),
  'rollup/sum': message<{
    place: string;
    actual: number;
    expected: number;
    members: number;
    /** 数正好等于差额的单位。 The units whose figure is just the difference. */
    suspects: readonly string[];
  }>(
    'warning',
    (p) =>
      `${p.place}汇总填 ${String(p.actual)}，${String(p.members)} 个单位相加为 ${String(p.expected)}，相差 ${String(Number((p.actual - p.expected).toPrecision(12)))}${p.suspects.length === 0 ? '' : `，正好是${p.suspects.join('、')}的数`}。`,
    (p) =>
      `${p.place} of the summed report says ${String(p.actual)}; its ${String(p.members)} members make ${String(p.expected)} (${String(Number((p.actual - p.expected).toPrecision(12)))}${p.suspects.length === 0 ? '' : `, just what ${p.suspects.join(', ')} states`}).`,
  ),
  'rollup/scope': message<{ unit: string; scope: string; expected: string }>(
    'error',
    (p) => `“${p.unit}”的报告统计范围是“${p.scope}”，不能与“${p.expected}”的报告一起相加。`,
    (p) =>
      `The report of “${p.unit}” covers “${p.scope}” and cannot be summed with those that cover “${p.expected}”.`,
  ),
  'structure/duplicate-report': message<{
    unit: string;
    year: number;
    scope: string;
    files: readonly string[];
  }>(
    'error',
    (p) =>
      `“${p.unit}”${String(p.year)} 年度（${p.scope}）有 ${String(p.files.length)} 份报告：${p.files.join('、')}。`,
    (p) =>
      `“${p.unit}” has ${String(p.files.length)} reports about ${String(p.year)} (${p.scope}): ${p.files.join(', ')}.`,
  ),
} satisfies Record<string, Message<never>>;
