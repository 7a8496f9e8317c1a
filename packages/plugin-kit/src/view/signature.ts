import type { Report } from '@gongkai/schema';
import { printable } from './printable.ts';
import type { SignatureView } from './report-view.ts';

/** 署名与成文日期：阿拉伯数字，月日不补零（GB/T 9704）。 Agency and date; no leading zeros (GB/T 9704). */
export function viewSignature({ agency, publication }: Report): SignatureView | undefined {
  const [, year, month, day] =
    /^(\d{4})-0?(\d{1,2})-0?(\d{1,2})$/.exec(publication?.preparedOn ?? '') ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return { agency: printable(agency.name), date: `${year}年${month}月${day}日` };
}
