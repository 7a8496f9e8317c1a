import { diagnoser, type LexiconEntry, type Rule } from '@gongkai/plugin-kit';
import { screenMessages } from '@gongkai/plugin-kit/catalogue';
import { defineRule } from '../define-rule.ts';
import { titledPassages, wholeText } from '../text/whole-text.ts';
import { commonMisspellings } from './common-misspellings.ts';
import { findWords } from './find-words.ts';

const diagnose = diagnoser(screenMessages);
const none: readonly LexiconEntry[] = [];

/** 词表：办公室提供的词，加上随附的错写。 Word lists: the office's own and the shipped misspellings. */
export const lexicon: Rule = defineRule(
  'screen/lexicon',
  ({ form, draft, lexicon: own = none }) => {
    const whole = wholeText(form, draft);
    const entries = [...findWords(whole, own), ...findWords(whole, commonMisspellings)];
    if (entries.length === 0) return [];
    return titledPassages(form, draft).flatMap(({ at, section, text }) =>
      entries
        .filter((entry) => text.includes(entry.word))
        .map((entry) => {
          const { word, replacement = null, note = null, severity } = entry;
          return diagnose(
            'screen/lexicon',
            { place: section, word, replacement, note },
            { at, severity },
          );
        }),
    );
  },
);
