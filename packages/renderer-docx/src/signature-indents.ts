import { textWidthOf as widthOf } from '@gongkai/plugin-kit/view';
import { character } from './page.ts';

/** 署名与成文日期的右缩进。 How far signature and date stand from the right. */
export interface SignatureIndents {
  readonly agencyIndent: number;
  readonly dateIndent: number;
}

/**
 * 成文日期右空四字，署名以它居中；署名太长而放不下时，署名右空两字，日期随之居中（GB/T 9704）。
 * The date stands four characters from the right and the agency centred over it; an agency too long for
 * that stands two characters from the right, the date centred under it.
 */
export function signatureIndents(agency: string, date: string): SignatureIndents {
  const over = (widthOf(agency) - widthOf(date)) / 2;
  const agencyIndent = Math.max(4 - over, Math.min(2, 28 - widthOf(agency)), 0);
  return {
    agencyIndent: Math.round(agencyIndent * character),
    dateIndent: Math.round(Math.min(agencyIndent + over, 28 - widthOf(date)) * character),
  };
}
