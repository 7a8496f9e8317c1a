import { topicPatterns } from '../aliases.ts';
import { compact } from '../text/compact.ts';
import { labelKeyOf, type Numbering } from '../text/label-key.ts';

/** 标题不会更长，也没有句子的标点。 No heading is longer, nor has it the punctuation of a sentence. */
const longest = 40;

/** 文字中标题的层次：（一）为 2，1. 为 3，（1）为 4；来源标明的层次用于没有序号的。 The level of a heading in prose, by its numbering; where it has none by what the source marks. */
export function headingLevel(raw: string, marked: number | undefined): number | undefined {
  if (raw.length > 2 * longest || raw.includes('\n')) return undefined;
  const text = compact(raw);
  if (text.length > longest || text.length < 3) return undefined;
  if (/[。;!?]./.test(text) || /[;:,、]$/.test(text)) return undefined;
  const { numbering, full } = labelKeyOf(text);
  if (numbering !== undefined && full.length >= 2) {
    return text.endsWith('。') && marked === undefined ? undefined : levelOf(numbering);
  }
  return marked === undefined ? undefined : Math.min(4, Math.max(2, marked - 1));
}

function levelOf({ style, ordinal }: Numbering): number {
  if (style === 'digit') return 3;
  return style === 'paren' && /\d/.test(ordinal) ? 4 : 2;
}

/** 总体情况二级标题所属的方面。 The topic of a heading of level 2 in the overview. */
export function topicOf(raw: string): string | undefined {
  const text = compact(raw);
  return Object.keys(topicPatterns).find((key) => topicPatterns[key]?.test(text));
}
