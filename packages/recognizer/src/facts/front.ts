import type { Item, TextItem } from '../items/item.ts';
import { placeAt } from '../items/place-at.ts';
import { reportNameInText } from '../aliases.ts';
import { compactMapped } from '../text/compact.ts';
import { metadataLine } from './metadata.ts';
import { isAgency, titleFacts, withoutBlanks, type TitleFacts } from './title.ts';

/** 第一部分之前：标题、网页附的说明、其余文字。 What stands before the first section: title, metadata, the rest. */
export interface Front {
  readonly title?: TitleFacts & { readonly item: TextItem };
  /** 说明的名称 → 内容，先出现的为准。 Metadata by key; the first of a kind counts. */
  readonly metadata: ReadonlyMap<string, string>;
  /** 独占一行的“2023年报告”之类写明的年度。 The year that a line such as 2023年报告 states. */
  readonly year?: number;
  /** 其余各项，即前言。 The rest: the preface. */
  readonly items: readonly Item[];
}

/** 说明行只在开头。 Metadata stands at the beginning. */
const furthest = 60;
/** 标题之前的短行是网页的导航，不是前言；长的是文字。 Short lines before the title are navigation, long ones are text. */
const longestNavigation = 80;

export function readFront(items: readonly Item[]): Front {
  const metadata = new Map<string, string>();
  const rest = items.filter((item, i) => {
    const line = item.type === 'text' && i < furthest ? metadataLine(item.text) : undefined;
    if (line === undefined) return true;
    if (!metadata.has(line.key) && line.value !== '') metadata.set(line.key, line.value);
    return false;
  });
  const found = findTitle(rest);
  if (found === undefined) return withYearLine({ metadata, items: rest });
  const { at, length, remainder, ...title } = found;
  const before = rest
    .slice(0, at)
    .filter((item) => item.type !== 'text' || item.text.trim().length > longestNavigation);
  const after = [...(remainder ? [remainder] : []), ...rest.slice(at + length)];
  return { title, metadata, items: [...before, ...after] };
}

const yearLine = /^(20[0-3]\d)年?(?:度|年度)?(?:年度|工作)?(?:报告|年报)$/;

/** 没有标题时，看有没有只写年度的一行。 Without a title: is there a line that states the year alone? */
function withYearLine(front: Front): Front {
  for (const item of front.items) {
    const text = item.type === 'text' && item.text.length < 40 ? withoutBlanks(item.text) : '';
    const year = yearLine.exec(text)?.[1];
    if (year !== undefined) {
      return { ...front, year: Number(year), items: front.items.filter((other) => other !== item) };
    }
  }
  return front;
}

interface FoundTitle extends TitleFacts {
  readonly item: TextItem;
  /** 起于第几项，占几项。 The first item and how many it takes. */
  readonly at: number;
  readonly length: number;
  /** 标题与正文连写时，余下的正文。 The text that runs on after the title. */
  readonly remainder?: TextItem;
}

function findTitle(items: readonly Item[]): FoundTitle | undefined {
  let first: FoundTitle | undefined;
  for (let i = 0; i < items.length; i++) {
    const found = titleAt(items, i);
    if (found?.agency !== undefined && found.year !== undefined) return found;
    first ??= found;
  }
  return first;
}

function titleAt(items: readonly Item[], at: number): FoundTitle | undefined {
  const item = items[at];
  if (item?.type !== 'text') return undefined;
  const next = items[at + 1];
  const own = titleFacts(item.text);
  if (own !== undefined) return withAgency(items, { ...own, item, at, length: 1 });
  // a title over two lines, or one that the text runs on after
  if (next?.type === 'text' && item.text.length < 60 && next.text.length < 60) {
    const joined = titleFacts(item.text.trim() + next.text.trim());
    if (joined !== undefined && joined.agency !== undefined)
      return { ...joined, item, at, length: 2 };
  }
  const length = leadingTitle(item.text);
  const leading = length === undefined ? undefined : titleFacts(item.text.slice(0, length));
  if (length === undefined || leading?.year === undefined) return undefined;
  const text = item.text.slice(length).trimStart();
  const place = placeAt(item.place, item.text.length - text.length);
  return { ...leading, item, at, length: 1, remainder: { type: 'text', text, place } };
}

/** 标题后面直接连着正文：标题有多长。 How long the title is that text runs on after. */
function leadingTitle(raw: string): number | undefined {
  const { text, at } = compactMapped(raw.slice(0, 160));
  const end = reportNameInText.exec(text);
  return end === null ? undefined : (at[end.index + end[0].length - 1] ?? 0) + 1;
}

/** 标题没有机关而上一行是机关名称：两行合为标题。 A title without agency below a line that names one. */
function withAgency(items: readonly Item[], found: FoundTitle): FoundTitle {
  const before = items[found.at - 1];
  if (found.agency !== undefined || before?.type !== 'text' || !isAgency(before.text)) return found;
  const agency = withoutBlanks(before.text);
  return { ...found, title: agency + found.title, agency, at: found.at - 1, length: 2 };
}
