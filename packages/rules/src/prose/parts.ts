import { diagnoser, type Rule } from '@gongkai/plugin-kit';
import { proseMessages } from '@gongkai/plugin-kit/catalogue';
import { defineRule } from '../define-rule.ts';
import { countedSentences } from '../text/counted-sentences.ts';
import { passagesOf } from '../text/passages.ts';
import type { Quantity } from '../text/quantity.ts';
import { quoted } from '../text/sentences.ts';

const diagnose = diagnoser(proseMessages);
const opening = /其中|包括|分别(?:为|是)|含/u;

/** 总数与分项。 A whole and its parts. */
interface Division {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
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

/** 一句中的总数与分项：同一量词，「其中」之前最近的数为总数，之后的为分项。 The divisions of a sentence. */
function divisionsOf(sentence: string, quantities: readonly Quantity[]): Division[] {
  const all = quantities.filter((quantity) => quantity.kind === 'number');
  const divisions: Division[] = [];
  all.forEach((whole, index) => {
    const next = all[index + 1];
    if (next === undefined || !opening.test(sentence.slice(whole.end, next.start))) return;
    if (/[)）]/u.test(sentence.slice(whole.end, next.start).split(opening)[0] ?? '')) return;
    const items = all.slice(index + 1).filter((quantity) => quantity.unit === whole.unit);
    const stop = items.findIndex((item) =>
      /(?:共|总|累计|合计)[^，,]{0,12}$/u.test(between(sentence, all, item)),
    );
    divisions.push({ whole, parts: stop > 0 ? items.slice(0, stop) : items });
  });
  return divisions;
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
function exceeds({ whole, parts: items }: Division): boolean {
  if (items.length < 2 || whole.approximate || items.some((item) => item.approximate)) return false;
  const values = items.map((item) => item.value);
  if (values.some((_, i) => add(values.slice(0, i + 1)) === whole.value)) return false;
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
