import { wording, type Wording } from './message.ts';

/** 为何不是一份报告。 Why something is not a report. */
export type DocumentReason = 'json' | 'object' | 'edition' | 'duplicate' | 'inexact' | 'many';

/** 所量的是长度时的单位。 What is counted where a length is meant. */
export type LengthUnit = 'characters' | 'items';

/** 形状：是不是一份报告。 Shape: whether it is a report at all. */
export const shapeMessages = {
  'shape/required': wording<{ place: string }>('error', (p) => `缺少“${p.place}”。`),
  'shape/type': wording<{ place: string; expected: string; actual: string }>(
    'error',
    (p) => `“${p.place}”应为${typeName[p.expected] ?? p.expected}，实为 ${p.actual}。`,
  ),
  'shape/value': wording<{ place: string; expected: string; actual: string; unit?: LengthUnit }>(
    'error',
    (p) => {
      const unit = p.unit === undefined ? '' : units[p.unit];
      return `“${p.place}”的值 ${p.actual}${unit} 不在允许范围：${p.expected}${unit}。`;
    },
  ),
  'shape/unknown': wording<{ property: string; nearest: string | null }>(
    'warning',
    (p) =>
      `不认识的属性“${p.property}”${p.nearest === null ? '' : `，是否为“${p.nearest}”？`}（格式之外的内容请放入 extensions；由较新版本写成的，请先升级）`,
  ),
  'shape/revision': wording<{
    place: string;
    /** 第几次修订的写法，换到第几次。 The revision that wrote it, and the one it was brought to. */
    from: number;
    to: number;
    /** 改动了的，现在的值。 The present value, where it was changed. */
    now?: string;
    /** 移动了的，原来的地址。 The former address, where it was moved. */
    moved?: string;
  }>('info', (p) => {
    const done = p.moved === undefined ? `改为 ${p.now ?? ''}` : `由 ${p.moved} 移到此处`;
    return `“${p.place}”是数据格式第 ${String(p.from)} 次修订的写法，读入时换成第 ${String(p.to)} 次修订的写法：${done}。`;
  }),
  'shape/document': wording<{
    reason: DocumentReason;
    detail: string;
    /** 不是 JSON 时，从何处起读不通。 Where JSON stops making sense. */
    line?: number;
    column?: number;
  }>(
    'error',
    (p) =>
      `${documentReason[p.reason]}${p.line === undefined ? '' : `（第 ${String(p.line)} 行第 ${String(p.column)} 列）`}${p.detail === '' ? '' : `：${p.detail}`}。`,
  ),
} satisfies Record<string, Wording<never>>;

const typeName: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  integer: '整数',
  object: '对象',
  array: '列表',
  boolean: '真假值',
  null: '空值',
};

const units: Readonly<Record<LengthUnit, string>> = { characters: ' 个字符', items: ' 项' };

const documentReason: Readonly<Record<DocumentReason, string>> = {
  json: '不是有效的 JSON',
  object: '不是一份报告',
  edition: '不认识的格式版本（由较新版本写成的，请先升级）',
  duplicate: '同一属性写了两次，不知以哪一个为准',
  inexact: '数字过长，读入即失真',
  many: '问题过多，只列出前若干处',
};
