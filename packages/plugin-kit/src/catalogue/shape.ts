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
  'shape/value': message<{ place: string; expected: string; actual: string }>(
    'error',
    (p) => `“${p.place}”的值 ${p.actual} 不在允许范围：${p.expected}。`,
    (p) => `“${p.place}” is ${p.actual}, which is not allowed: ${p.expected}.`,
  ),
  'shape/unknown': message<{ property: string; nearest: string | null }>(
    'warning',
    (p) =>
      `不认识的属性“${p.property}”${p.nearest === null ? '' : `，是否为“${p.nearest}”？`}（格式之外的内容请放入 extensions）`,
    (p) =>
      `Unknown property “${p.property}”${p.nearest === null ? '' : `; did you mean “${p.nearest}”?`} (what the form does not have goes to extensions)`,
  ),
  'shape/document': message<{ reason: 'json' | 'object' | 'edition'; detail: string }>(
    'error',
    (p) => `${documentReason.zh[p.reason]}：${p.detail}。`,
    (p) => `${documentReason.en[p.reason]}: ${p.detail}.`,
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
  zh: { json: '不是有效的 JSON', object: '不是一份报告', edition: '不认识的格式版本' },
  en: { json: 'Not valid JSON', object: 'Not a report', edition: 'Unknown edition' },
} as const;
