import { diagnoser, type Rule } from '@gongkai/plugin-kit';
import { proseMessages } from '@gongkai/plugin-kit/catalogue';
import { defineRule } from '../define-rule.ts';
import { passagesOf } from '../text/passages.ts';

const diagnose = diagnoser(proseMessages);

/** 总体情况原则上不超过 1000 字（国办公开办函〔2021〕30号）。 The overview has in principle no more than 1,000 characters. */
const limit = 1000;

export const length: Rule = defineRule('prose/length', ({ form, draft }) => {
  const section = form.sections.find((candidate) => candidate.key === 'overview');
  if (section === undefined || draft.overview === undefined) return null;
  const count = passagesOf(form, draft)
    .filter(({ sectionKey, kind }) => sectionKey === 'overview' && kind !== 'figure')
    .reduce((sum, { text }) => sum + [...text.replace(/\s/gu, '')].length, 0);
  if (count <= limit) return [];
  return [
    diagnose(
      'prose/length',
      { section: section.label, length: count, limit },
      { at: section.address },
    ),
  ];
});
