import { property } from '../property.ts';

/** 一条未填说明及其地址；只收形状够用的。 A remark and where it stands; only those fit for use. */
export interface PlacedRemark {
  readonly address: string;
  readonly at: string;
  readonly text: string;
}

/** schema 容许的条数；更多的不读。 As many as the schema allows; more are not read. */
export const LIMIT = 1000;

/** 报告中的未填说明；形状有误时尽量读出。 The remarks of a report, as far as they can be read. */
export function remarksOf(input: unknown): PlacedRemark[] {
  const remarks = property(input, 'remarks');
  if (!Array.isArray(remarks)) return [];
  return remarks.slice(0, LIMIT).flatMap((remark: unknown, index) => {
    const at = property(remark, 'at');
    const text = property(remark, 'text');
    if (typeof at !== 'string' || typeof text !== 'string') return [];
    return [{ address: `/remarks/${String(index)}`, at, text }];
  });
}
