import { diagnoser, type Rule } from '@gongkai/plugin-kit';
import { structureMessages } from '@gongkai/plugin-kit/catalogue';
import { defineRule } from '../define-rule.ts';

const diagnose = diagnoser(structureMessages);

/** 标题 = 机关 + 年度 + 法定名称。 The title is agency, year and statutory name. */
export const title: Rule = defineRule('structure/title', ({ form, draft }) => {
  const agency = draft.agency?.name;
  if (draft.title === undefined || agency === undefined || draft.year === undefined) return null;
  const expected = `${agency}${String(draft.year)}年${form.reportName}`;
  if (draft.title === expected) return [];
  const actual = draft.title.normalize('NFKC').replace(/\s+/gu, '');
  // the year first is as common, and says the same
  const yearFirst = `${String(draft.year)}年${agency}${form.reportName}`;
  const accepted = [expected, yearFirst]
    .flatMap((text) => [text, text.replace('年', '年度')])
    .map((text) => text.normalize('NFKC').replace(/\s+/gu, ''));
  if (accepted.includes(actual)) return [];
  const fixes = [
    { label: expected, patch: [{ op: 'replace', path: '/title', value: expected }] },
  ] as const;
  return [diagnose('structure/title', { actual: draft.title, expected }, { at: '/title', fixes })];
});
