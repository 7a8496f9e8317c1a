import { ordinalText, type OrdinalFormat } from '@gongkai/plugin-kit/reading';
import type { StartTag } from './start-tag.ts';

/** An ordered list and the number its next item bears. */
export interface OrderedList {
  readonly format: OrdinalFormat;
  next: number;
}

const byType = new Map<string, OrdinalFormat>([
  ['a', 'lowerLetter'],
  ['A', 'upperLetter'],
  ['i', 'lowerRoman'],
  ['I', 'upperRoman'],
]);
const byStyle = new Map<string, OrdinalFormat>([
  ['lower-alpha', 'lowerLetter'],
  ['lower-latin', 'lowerLetter'],
  ['upper-alpha', 'upperLetter'],
  ['upper-latin', 'upperLetter'],
  ['lower-roman', 'lowerRoman'],
  ['upper-roman', 'upperRoman'],
  ['cjk-ideographic', 'chineseCounting'],
  ['simp-chinese-informal', 'chineseCounting'],
  ['trad-chinese-informal', 'chineseCounting'],
]);

/** The list that an `ol` opens; undefined where its items show no numbers. */
export function orderedList({ type, attributes }: StartTag): OrderedList | undefined {
  const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attributes.get('style') ?? '')?.[1];
  if (type.name !== 'ol' || style === 'none') return undefined;
  const start = Number.parseInt(attributes.get('start') ?? '1', 10);
  return {
    format: byStyle.get(style ?? '') ?? byType.get(attributes.get('type') ?? '') ?? 'decimal',
    next: Number.isNaN(start) ? 1 : start,
  };
}

/** The number of the next item, as the browser shows it before its text. */
export function markerOf(list: OrderedList, value: string | undefined): string {
  const stated = Number.parseInt(value ?? '', 10);
  const number = Number.isNaN(stated) ? list.next : stated;
  list.next = number + 1;
  return `${ordinalText(number, list.format)}${list.format === 'chineseCounting' ? '、' : '. '}`;
}
