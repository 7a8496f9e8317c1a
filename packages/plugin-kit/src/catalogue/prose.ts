import { message, type Message } from './message.ts';

/** 文字中的一个说法与表格不符时代入的值。 What a claim in the prose says, and what the tables say. */
export type ClaimParams = {
  /** 所在部分。 The section it stands in. */
  section: string;
  /** 那句话。 The sentence. */
  sentence: string;
  /** 文字中的数。 The figure in the prose. */
  stated: number;
  /** 表格中的数；可作两种理解时依次列出。 The figures of the tables, one for each way to read the claim. */
  table: readonly number[];
  /** 所指的单元格，按表、行、列。 The cells meant. */
  place: string;
};

const claim = {
  zh: (p: ClaimParams): string =>
    `${p.section}的“${p.sentence}”写 ${String(p.stated)}，${p.place}为 ${p.table.map(String).join(' 或 ')}。`,
  en: (p: ClaimParams): string =>
    `“${p.sentence}” in ${p.section} says ${String(p.stated)}; ${p.place} is ${p.table.map(String).join(' or ')}.`,
};

/** 文字与表格。 Prose against tables. */
export const proseMessages = {
  'prose/received': message<ClaimParams>('error', claim.zh, claim.en),
  'prose/disputes': message<ClaimParams>('error', claim.zh, claim.en),
  'prose/documents': message<ClaimParams>('warning', claim.zh, claim.en),
  'prose/parts': message<{
    section: string;
    sentence: string;
    whole: number;
    parts: readonly number[];
    sum: number;
  }>(
    'warning',
    (p) =>
      `${p.section}的“${p.sentence}”：各分项 ${p.parts.map(String).join('+')} 合计 ${String(p.sum)}，超过总数 ${String(p.whole)}。`,
    (p) =>
      `“${p.sentence}” in ${p.section}: the parts ${p.parts.map(String).join('+')} make ${String(p.sum)}, more than the whole of ${String(p.whole)}.`,
  ),
  'prose/percentage': message<{
    section: string;
    sentence: string;
    stated: number;
    computed: readonly number[];
    place: string;
  }>(
    'warning',
    (p) =>
      `${p.section}的“${p.sentence}”写 ${String(p.stated)}%，按${p.place}计算为 ${p.computed.map((v) => `${String(v)}%`).join(' 或 ')}。`,
    (p) =>
      `“${p.sentence}” in ${p.section} says ${String(p.stated)}%; computed from ${p.place} it is ${p.computed.map((v) => `${String(v)}%`).join(' or ')}.`,
  ),
  'prose/denial': message<{ section: string; sentence: string; place: string; actual: number }>(
    'error',
    (p) => `${p.section}说“${p.sentence}”，${p.place}却为 ${String(p.actual)}。`,
    (p) => `${p.section} says “${p.sentence}”, while ${p.place} is ${String(p.actual)}.`,
  ),
  'prose/year': message<{ section: string; sentence: string; stated: number; year: number }>(
    'warning',
    (p) =>
      `${p.section}的“${p.sentence}”写的是 ${String(p.stated)} 年，本报告为 ${String(p.year)} 年度；可能是上年文字未改。`,
    (p) =>
      `“${p.sentence}” in ${p.section} speaks of ${String(p.stated)}, while the report is about ${String(p.year)}; it may be last year's text.`,
  ),
  'prose/agency': message<{ section: string; sentence: string; found: string; agency: string }>(
    'warning',
    (p) =>
      `${p.section}的“${p.sentence}”出现“${p.found}”，与本机关“${p.agency}”不符；可能是套用了别处的文字。`,
    (p) =>
      `“${p.sentence}” in ${p.section} names “${p.found}”, which is not ${p.agency}; the text may have been copied.`,
  ),
  'prose/problems': message<{ section: string; text: string }>(
    'warning',
    (p) =>
      `“${p.section}”${p.text === '' ? '没有内容' : `只写了“${p.text}”`}，应写明实际问题和改进措施。`,
    (p) =>
      `“${p.section}” ${p.text === '' ? 'is empty' : `says only “${p.text}”`}; it should state real problems and measures.`,
  ),
  'prose/processing-fee': message<{ section: string }>(
    'warning',
    (p) =>
      `“${p.section}”没有说明信息处理费：收取的写明件数和金额，没有收取的也应写明（与表二的收费金额不是同一项）。`,
    (p) =>
      `“${p.section}” does not speak of the information processing fee: give cases and amount, or say that none was charged (it is not the administrative charge of 表二).`,
  ),
  'prose/required-fact': message<{ section: string; topic: string; fact: string; profile: string }>(
    'warning',
    (p) => `“${p.section}”的“${p.topic}”没有写明${p.fact}（方案 ${p.profile} 要求）。`,
    (p) =>
      `“${p.topic}” of ${p.section} does not give ${p.fact}, which the profile ${p.profile} requires.`,
  ),
  'prose/length': message<{ section: string; length: number; limit: number }>(
    'info',
    (p) => `“${p.section}”共 ${String(p.length)} 字，原则上不超过 ${String(p.limit)} 字。`,
    (p) =>
      `“${p.section}” has ${String(p.length)} characters; in principle no more than ${String(p.limit)}.`,
  ),
  'prose/placeholder': message<{ section: string; found: string }>(
    'error',
    (p) => `${p.section}留有未填的占位或模板文字“${p.found}”。`,
    (p) => `A placeholder or a template sentence is left in ${p.section}: “${p.found}”.`,
  ),
  'prose/typography': message<{
    section: string;
    found: string;
    fault: 'repeated' | 'punctuation' | 'stop';
    suggestion: string;
  }>(
    'info',
    (p) => `${p.section}的“${p.found}”${fault.zh[p.fault]}，建议改为“${p.suggestion}”。`,
    (p) => `“${p.found}” in ${p.section} ${fault.en[p.fault]}; consider “${p.suggestion}”.`,
  ),
} satisfies Record<string, Message<never>>;

const fault = {
  zh: { repeated: '重复用词', punctuation: '在中文里用了半角标点', stop: '句号重复' },
  en: {
    repeated: 'repeats a word',
    punctuation: 'has half-width punctuation in Chinese text',
    stop: 'has a doubled full stop',
  },
} as const;
