import { diagnoser, type Rule } from '@gongkai/plugin-kit';
import { screenMessages } from '@gongkai/plugin-kit/catalogue';
import { defineRule } from '../define-rule.ts';
import { passagesOf } from '../text/passages.ts';
import { commonMisspellings } from './common-misspellings.ts';

const diagnose = diagnoser(screenMessages);

/** 词表：随附的错写，加上办公室提供的词。 Word lists: the shipped misspellings and the office's own. */
export const lexicon: Rule = defineRule('screen/lexicon', ({ form, draft, lexicon: own = [] }) => {
  const entries = [...own, ...commonMisspellings];
  const title = { at: '/title', section: '标题', text: draft.title ?? '' };
  return [title, ...passagesOf(form, draft)].flatMap(({ at, section, text }) =>
    entries
      .filter((entry) => text.includes(entry.word))
      .map((entry) =>
        diagnose(
          'screen/lexicon',
          {
            place: section,
            word: entry.word,
            replacement: entry.replacement ?? null,
            note: entry.note ?? null,
          },
          { at, severity: entry.severity },
        ),
      ),
  );
});
