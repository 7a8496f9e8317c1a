import type { Item, TextItem } from '../items/item.ts';
import { dateOf } from './chinese-date.ts';
import { isAgency, withoutBlanks } from './title.ts';

/** 落款：机关与成文日期。 The signature: agency and date. */
export interface Signature {
  readonly agency?: string;
  readonly preparedOn: string;
  readonly items: readonly Item[];
}

/** 文末的落款（机关一行、日期一行，或同在一行）；取出后余下的各项。 The signature at the end of a text, and what is left without it. */
export function closingSignature(items: readonly Item[]): Signature | undefined {
  const last = items.at(-1);
  if (last?.type !== 'text') return undefined;
  const preparedOn = dateOf(last.text);
  const before = items.at(-2);
  if (preparedOn !== undefined) {
    const agency = before?.type === 'text' && isAgency(before.text) ? before : undefined;
    return {
      ...(agency ? { agency: withoutBlanks(agency.text) } : {}),
      preparedOn,
      items: items.slice(0, agency ? -2 : -1),
    };
  }
  const { agency, date } = splitLine(last);
  const joined = date === undefined ? undefined : dateOf(date);
  if (agency === undefined || joined === undefined || !isAgency(agency)) return undefined;
  return { agency: withoutBlanks(agency), preparedOn: joined, items: items.slice(0, -1) };
}

/** 标题之下的署名和日期：（2026年1月23日）。 Agency and date below the title. */
export function openingSignature(
  items: readonly Item[],
  agency: string | undefined,
): Signature | undefined {
  const [first, second] = items;
  if (first?.type !== 'text') return undefined;
  const own = dateOf(first.text);
  if (own !== undefined) return { preparedOn: own, items: items.slice(1) };
  if (second?.type !== 'text' || withoutBlanks(first.text) !== agency) return undefined;
  const preparedOn = dateOf(second.text);
  return preparedOn === undefined ? undefined : { agency, preparedOn, items: items.slice(2) };
}

const agencyAndDate = /^[\s\u3000]*(\S{3,30})[\s\u3000]+(\d{4}年\d{1,2}月\d{1,2}日)[\s\u3000]*$/;

function splitLine({ text }: TextItem): { agency?: string; date?: string } {
  const [, agency, date] = (text.length < 120 && agencyAndDate.exec(text)) || [];
  return agency === undefined || date === undefined ? {} : { agency, date };
}
