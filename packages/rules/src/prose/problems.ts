import { diagnoser, type Rule } from '@gongkai/plugin-kit';
import { proseMessages } from '@gongkai/plugin-kit/catalogue';
import { defineRule } from '../define-rule.ts';
import { passagesOf } from '../text/passages.ts';

const diagnose = diagnoser(proseMessages);
const key = 'problemsAndImprovements';

/** 第五部分写明实际问题和改进措施（条例第五十条第（四）项）。 Section 五 states real problems and measures. */
export const problems: Rule = defineRule('prose/problems', ({ form, draft }) => {
  const section = form.sections.find((candidate) => candidate.key === key);
  if (section === undefined || draft[key] === undefined) return null;
  const text = passagesOf(form, draft)
    .filter((passage) => passage.sectionKey === key)
    .map((passage) => passage.text)
    .join('')
    .replace(/\s/gu, '');
  const hollow = /^(?:暂?无|没有|不存在|未发现)?(?:问题|情况)?[。.]?$/u.test(text);
  if (!hollow && [...text].length >= 10) return [];
  return [diagnose('prose/problems', { section: section.label, text }, { at: section.address })];
});
