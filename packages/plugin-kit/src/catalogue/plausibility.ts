import { message, type Message } from './message.ts';

/** 单元格的数是否合乎情理。 Whether the figure of a cell is plausible. */
export const plausibilityMessages = {
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
