import { periodPattern } from '../aliases.ts';
import { compact } from '../text/compact.ts';
import { isoDate } from './chinese-date.ts';

/** 写明的统计期限。 The period as stated. */
export interface Period {
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

const dates =
  /(\d{4})年(\d{1,2})月(\d{1,2})日(?:起)?(?:至|到|-|~)+(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:止)?/;

/** 一段文字所写的统计期限；没有写或写得不全则为 undefined。 The period that a text states, if it does so in full. */
export function periodIn(raw: string): Period | undefined {
  if (!raw.includes('月') || raw.length > 20_000) return undefined;
  const text = compact(raw);
  if (!periodPattern.test(text)) return undefined;
  const [found, y1, m1, d1, y2, m2, d2] = dates.exec(text) ?? [];
  if (found === undefined) return undefined;
  const from = isoDate(Number(y1), Number(m1), Number(d1));
  const to = isoDate(Number(y2 ?? y1), Number(m2), Number(d2));
  return from === undefined || to === undefined ? undefined : { text: found, from, to };
}

/** 是否恰为某年的 1 月 1 日至 12 月 31 日。 Whether it is exactly that year. */
export function isWholeYear({ from, to }: Period, year: number): boolean {
  return from === `${String(year)}-01-01` && to === `${String(year)}-12-31`;
}
