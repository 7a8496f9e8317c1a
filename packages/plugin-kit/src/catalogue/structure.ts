import { message, type Message } from './message.ts';

/** 结构：部分、标题、表。 Structure: sections, headings, tables. */
export const structureMessages = {
  'structure/section-missing': message<{ section: string }>(
    'error',
    (p) => `缺少“${p.section}”部分。`,
    (p) => `The section “${p.section}” is missing.`,
  ),
  'structure/section-duplicated': message<{ section: string; lines: readonly number[] }>(
    'warning',
    (p) =>
      `标题“${p.section}”出现 ${String(Math.max(2, p.lines.length))} 次${lines(p.lines, '（第 ', ' 行）')}，应只出现一次。`,
    (p) =>
      `The heading “${p.section}” occurs ${String(Math.max(2, p.lines.length))} times${lines(p.lines, ' (lines ', ')')}; it should occur once.`,
  ),
  'structure/section-ordinal': message<{ section: string; expected: string; actual: string }>(
    'error',
    (p) => `“${p.section}”的序号应为“${p.expected}”，实为“${p.actual}”。`,
    (p) => `The ordinal of “${p.section}” should be ${p.expected}; it is ${p.actual}.`,
  ),
  'structure/table-missing': message<{ table: string; section: string }>(
    'error',
    (p) => `“${p.section}”没有读到${p.table}；法定表格应以表格形式刊载，不能是图片、附件或文字。`,
    (p) =>
      `No ${p.table} was found in “${p.section}”; the official tables must be tables, not pictures, attachments or prose.`,
  ),
  'structure/period': message<{ stated: string; year: number }>(
    'error',
    (p) =>
      `统计期限写为“${p.stated}”，应为 ${String(p.year)} 年 1 月 1 日至 ${String(p.year)} 年 12 月 31 日。`,
    (p) =>
      `The period is stated as “${p.stated}”; it should be 1 January to 31 December ${String(p.year)}.`,
  ),
  'structure/overview-topic-level': message<{ text: string; expected: string }>(
    'warning',
    (p) => `第一部分的小标题“${p.text}”应为“${p.expected}”：一、二、……是六个部分的序号。`,
    (p) =>
      `The topic “${p.text}” of the overview should read “${p.expected}”: 一、二、… number the six sections.`,
  ),
  'structure/title': message<{ actual: string; expected: string }>(
    'warning',
    (p) => `标题“${p.actual}”应由机关名称、年度和法定名称组成：“${p.expected}”。`,
    (p) =>
      `The title “${p.actual}” should be made of agency, year and statutory name: “${p.expected}”.`,
  ),
  'structure/edition-year': message<{ edition: string; year: number; expected: string }>(
    'warning',
    (p) => `${String(p.year)} 年度的报告应使用 ${p.expected} 年格式，实用 ${p.edition} 年格式。`,
    (p) =>
      `A report about ${String(p.year)} should use the ${p.expected} edition; it uses that of ${p.edition}.`,
  ),
} satisfies Record<string, Message<never>>;

function lines(values: readonly number[], open: string, close: string): string {
  return values.length === 0 ? '' : `${open}${values.join('、')}${close}`;
}
