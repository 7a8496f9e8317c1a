import { headingOf, longestHeading } from '../sections/heading.ts';
import { compactMapped, type Mapped } from '../text/compact.ts';
import { placeAt } from './place-at.ts';
import type { TextItem } from './item.ts';

/** 短于此的段落不会把标题和正文粘在一起。 Shorter paragraphs do not run on over a heading. */
const shortest = 40;
/** 再长的一段不会是报告。 A longer paragraph is no report. */
const longest = 300_000;
const opening = /[一二三四五六][、.,]/g;
/** 原文中可能的标题序号，用于快速判断。 A heading's ordinal in raw text; a quick test. */
const rawOpening = /[一二三四五六]\s?[、.．,，]/;

/**
 * 网页存成文字时常把全文连成一段：在“一、总体情况”一类的标题前后切开。
 * Pages saved as text often run on in one paragraph: cuts it before and after section headings.
 */
export function cutText(item: TextItem): TextItem[] {
  const { length } = item.text;
  if (length < shortest || length > longest || !rawOpening.test(item.text)) return [item];
  const mapped = compactMapped(item.text);
  const headings = inlineHeadings(mapped);
  if (headings.length === 0) return [item];
  const bounds = headings.flatMap(({ start, end }) => [start, end]);
  const raw = [0, ...bounds.map((i) => mapped.at[i] ?? 0), item.text.length];
  return raw.slice(0, -1).flatMap((from, i) => {
    const text = item.text.slice(from, raw[i + 1]);
    return text.trim() === ''
      ? []
      : [{ type: 'text' as const, text, place: placeAt(item.place, from) }];
  });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function inlineHeadings({ text }: Mapped): Span[] {
  const found: Span[] = [];
  for (const { index } of text.matchAll(opening)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const end = headingEnd(text, index);
    if (end !== undefined) found.push({ start: index, end });
  }
  return found;
}

/** 各部分标题都有的词，用于快速排除。 Words that titles of sections have; a quick test. */
const titleWords = /^..[^。;:!?(]*?(?:情况|概述|概况|问题|不足|事项|申请)/;

/** 自序号起最长的一段标题，连同其后括号中的附注。 The longest heading from an ordinal on, with a note in brackets. */
function headingEnd(text: string, start: number): number | undefined {
  const limit = Math.min(text.length, start + longestHeading);
  const slice = text.slice(start, limit);
  if (!titleWords.test(slice)) return undefined;
  const stop = slice.search(/[。;:!?(]/);
  for (let end = stop < 0 ? limit : start + stop; end > start + 4; end--) {
    if (headingOf(text.slice(start, end)) === undefined) continue;
    return noteEnd(text, end);
  }
  return undefined;
}

const note = /^\((?:有关|详见|见|附|重复)[^()]{0,20}\)/;

function noteEnd(text: string, end: number): number {
  return end + (note.exec(text.slice(end, end + 30))?.[0].length ?? 0);
}
