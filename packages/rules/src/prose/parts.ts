import { diagnoser, type Rule } from '@gongkai/plugin-kit';
import { proseMessages } from '@gongkai/plugin-kit/catalogue';
import { defineRule } from '../define-rule.ts';
import { countedSentences } from '../text/counted-sentences.ts';
import { passagesOf } from '../text/passages.ts';
import { closingOf, withoutNotes } from '../text/brackets.ts';
import type { Quantity } from '../text/quantity.ts';
import { quoted } from '../text/sentences.ts';

const diagnose = diagnoser(proseMessages);
const opening = /其中|包括|分别(?:为|是)|含/u;

/** 总数与分项。 A whole and its parts. */
interface Division {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  /** 分项到哪里为止写得清楚：括号里只有分项。 Where the parts end is plain: a bracket holds them and nothing else. */
  readonly closed: boolean;
}

/** 「共 N 件，其中……」的分项之和不超过总数。 Parts do not exceed their whole. */
export const parts: Rule = defineRule('prose/parts', ({ form, draft }) =>
  passagesOf(form, draft)
    .filter((passage) => passage.kind === 'paragraph')
    .flatMap((passage) =>
      countedSentences(draft, passage).flatMap((sentence) =>
        // a whole and two parts
        sentence.quantities.length < 3
          ? []
          : divisionsOf(sentence.text, sentence.quantities)
              .filter((division) => exceeds(division))
              .map(({ whole, parts: items }) =>
                diagnose(
                  'prose/parts',
                  {
                    section: passage.section,
                    sentence: quoted(sentence.text),
                    whole: whole.value,
                    parts: items.map((part) => part.value),
                    sum: add(items.map((part) => part.value)),
                  },
                  { at: passage.at },
                ),
              ),
      ),
    ),
);

/** 括号里说的是别的：上年、比较、限额。 What in brackets is no division: last year, comparisons, limits. */
const noDivision = /年|同期|较|比|限|每|均/u;

/** 一句中的总数与分项。 The divisions of a sentence. */
export function divisionsOf(sentence: string, quantities: readonly Quantity[]): Division[] {
  const all = quantities.filter((quantity) => quantity.kind === 'number');
  return all.flatMap((whole, index) => {
    const after = all.slice(index + 1);
    const inside = bracketed(sentence, whole, after);
    const items = inside ?? listed(sentence, whole, after);
    const same = items.filter((quantity) => quantity.unit === whole.unit);
    const closed = inside !== undefined && !opening.test(withinBracket(sentence, whole.end));
    return same.length === 0 ? [] : [{ whole, parts: same, closed }];
  });
}

/** 括号里的文字，开头的「其中」不算。 What a bracket holds, but for an 其中 at its beginning. */
function withinBracket(sentence: string, open: number): string {
  return sentence.slice(open + 1, closingOf(sentence, open)).replace(/^\s*(?:其中|包括|含)/u, '');
}

/** 总数后紧跟着括号，分项都在括号里。 Parts in brackets right behind their whole. */
function bracketed(
  sentence: string,
  whole: Quantity,
  after: readonly Quantity[],
): readonly Quantity[] | undefined {
  if (!/^[（(]/u.test(sentence.slice(whole.end))) return undefined;
  const close = closingOf(sentence, whole.end);
  if (noDivision.test(sentence.slice(whole.end, close))) return undefined;
  const inside = after.filter((quantity) => quantity.start < close);
  return inside.length === 0 ? undefined : inside;
}

/** 「其中」之前最近的数为总数，之后的为分项，到下一个总数为止。 The figure before 其中 is the whole, those after it are parts, up to the next whole. */
function listed(
  sentence: string,
  whole: Quantity,
  after: readonly Quantity[],
): readonly Quantity[] {
  const [next] = after;
  if (next === undefined) return [];
  const gap = withoutNotes(sentence.slice(whole.end, next.start));
  if (!opening.test(gap) || /[)）]/u.test(gap.split(opening)[0] ?? '')) return [];
  const items = after.filter((quantity) => quantity.unit === whole.unit);
  const stop = items.findIndex((item) =>
    /(?:共|总|累计|合计)[^，,]{0,12}$/u.test(between(sentence, [whole, ...after], item)),
  );
  return stop > 0 ? items.slice(0, stop) : items;
}

function between(sentence: string, all: readonly Quantity[], item: Quantity): string {
  const before = all.filter((quantity) => quantity.end <= item.start).at(-1);
  return sentence.slice(before?.end ?? 0, item.start);
}

/**
 * 分项确实超过总数：任何一段开头的分项恰好等于总数，或把又分了项的分项合并后不超过，都不算。
 * Whether the parts really exceed the whole: not where a leading run makes the whole exactly, nor
 * where parts that are divided again fold into their own whole.
 */
function exceeds({ whole, parts: items, closed }: Division): boolean {
  if (items.length < 2 || whole.approximate || items.some((item) => item.approximate)) return false;
  const values = items.map((item) => item.value);
  if (!closed && values.some((_, i) => add(values.slice(0, i + 1)) === whole.value)) return false;
  return (
    add(fold(values)) > whole.value && add(values) > whole.value && (values[0] ?? 0) <= whole.value
  );
}

/** 70 + 48 = 118：跟在 118 之后的 70、48 是它的分项。 Folds items into the item before them that they add up to. */
function fold(values: readonly number[]): number[] {
  const folded: number[] = [];
  let i = 0;
  while (i < values.length) {
    const value = values[i] ?? 0;
    folded.push(value);
    i += 1;
    let sum = 0;
    for (let j = i; j < values.length && sum < value; j += 1) {
      sum += values[j] ?? 0;
      if (sum === value && j > i) i = j + 1;
    }
  }
  return folded;
}

function add(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum + value, 0).toPrecision(15));
}
