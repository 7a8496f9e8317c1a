import { message, type Message } from './message.ts';

/** 形状：是不是一份报告。 Shape: whether it is a report at all. */
export const shapeMessages = {
  'shape/required': message<{ place: string }>(
    'error',
    (p) => `缺少“${p.place}”。`,
    (p) => `“${p.place}” is missing.`,
  ),
  'shape/type': message<{ place: string; expected: string; actual: string }>(
    'error',
    (p) => `“${p.place}”应为${typeName[p.expected] ?? p.expected}，实为 ${p.actual}。`,
    (p) => `“${p.place}” must be of type ${p.expected}; it is ${p.actual}.`,
  ),
  'shape/value': message<{
    place: string;
    expected: string;
    actual: string;
    /** 所量的是长度时的单位。 What is counted where a length is meant. */
    unit?: keyof (typeof units)['zh'];
  }>(
    'error',
    (p) =>
      `“${p.place}”的值 ${p.actual}${unit('zh', p)} 不在允许范围：${p.expected}${unit('zh', p)}。`,
    (p) =>
      `“${p.place}” is ${p.actual}${unit('en', p)}, which is not allowed: ${p.expected}${unit('en', p)}.`,
  ),
  'shape/unknown': message<{ property: string; nearest: string | null }>(
    'warning',
    (p) =>
      `不认识的属性“${p.property}”${p.nearest === null ? '' : `，是否为“${p.nearest}”？`}（格式之外的内容请放入 extensions）`,
    (p) =>
      `Unknown property “${p.property}”${p.nearest === null ? '' : `; did you mean “${p.nearest}”?`} (what the form does not have goes to extensions)`,
  ),
  'shape/document': message<{
    reason: keyof (typeof documentReason)['zh'];
    detail: string;
    /** 不是 JSON 时，从何处起读不通。 Where JSON stops making sense. */
    line?: number;
    column?: number;
  }>(
    'error',
    (p) =>
      `${documentReason.zh[p.reason]}${p.line === undefined ? '' : `（第 ${String(p.line)} 行第 ${String(p.column)} 列）`}${p.detail === '' ? '' : `：${p.detail}`}。`,
    (p) =>
      `${documentReason.en[p.reason]}${p.line === undefined ? '' : ` (line ${String(p.line)}, column ${String(p.column)})`}${p.detail === '' ? '' : `: ${p.detail}`}.`,
  ),
} satisfies Record<string, Message<never>>;

const typeName: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  integer: '整数',
  object: '对象',
  array: '列表',
  boolean: '真假值',
  null: '空值',
};

const documentReason = {
  zh: {
    json: '不是有效的 JSON',
    object: '不是一份报告',
    edition: '不认识的格式版本',
    duplicate: '同一属性写了两次，不知以哪一个为准',
    inexact: '数字过长，读入即失真',
    many: '问题过多，只列出前若干处',
  },
  en: {
    json: 'Not valid JSON',
    object: 'Not a report',
    edition: 'Unknown edition',
    duplicate: 'A property is written twice and nothing says which one counts',
    inexact: 'A number is too long to be read without loss',
    many: 'Too many faults; only the first ones are listed',
  },
} as const;

const units = {
  zh: { characters: ' 个字符', items: ' 项' },
  en: { characters: ' characters', items: ' items' },
} as const;

function unit(language: 'zh' | 'en', p: { unit?: keyof (typeof units)['zh'] }): string {
  return p.unit === undefined ? '' : units[language][p.unit];
}
