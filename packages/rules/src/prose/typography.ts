import { diagnoser, type Rule } from '@gongkai/plugin-kit';
import { proseMessages } from '@gongkai/plugin-kit/catalogue';
import { defineRule } from '../define-rule.ts';
import { passagesOf } from '../text/passages.ts';
import { repeatedWords } from '../text/repeated.ts';

const diagnose = diagnoser(proseMessages);
type Fault = 'repeated' | 'punctuation' | 'stop';

/** 叠用本是常词的，不算重复。 Doublings that are words. */
const doublings =
  /^(?:研究|讨论|逐步|一一|不断|常常|渐渐|往往|处处|事事|件件|人人|家家|户户|多多|好好)/u;
const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  '?': '？',
  '!': '！',
  ':': '：',
};

/** 重复用词、中文里的半角标点、重复的句号。 Repeated words, half-width punctuation in Chinese, doubled stops. */
export const typography: Rule = defineRule('prose/typography', ({ form, draft }) =>
  passagesOf(form, draft)
    .filter(({ kind }) => kind === 'paragraph' || kind === 'heading')
    .flatMap(({ at, section, text }) =>
      faultsOf(text).map(({ found, fault, suggestion }) =>
        diagnose('prose/typography', { section, found, fault, suggestion }, { at }),
      ),
    ),
);

/** 有没有要看的标点。 Whether there are marks to look at. */
const marks = /[,;?!:]|[。，；、]{2}/u;

function faultsOf(text: string): { found: string; fault: Fault; suggestion: string }[] {
  const repeated = repeatedWords(text)
    .filter(({ word }) => new Set(word).size > 1 && !doublings.test(word))
    .map(({ found, word }) => ({ found, fault: 'repeated' as const, suggestion: word }));
  if (!marks.test(text)) return repeated;
  const punctuation = [...text.matchAll(/[\u4e00-\u9fff][,;?!:](?=[\u4e00-\u9fff])/gu)].map(
    ([found]) => ({
      found,
      fault: 'punctuation' as const,
      suggestion: found.replace(/[,;?!:]/u, (mark) => fullWidth[mark] ?? mark),
    }),
  );
  const stop = [...text.matchAll(/([。，；、])\1+/gu)].map(([found, mark]) => ({
    found,
    fault: 'stop' as const,
    suggestion: mark ?? '',
  }));
  return [...repeated, ...punctuation, ...stop];
}
