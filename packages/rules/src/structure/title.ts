import { diagnoser, type Rule } from '@gongkai/plugin-kit';
import { structureMessages } from '@gongkai/plugin-kit/catalogue';
import { defineRule } from '../define-rule.ts';

const diagnose = diagnoser(structureMessages);

/** 比对形：全角转半角，去空白；法定名称里的繁体字转简体，页面的繁体版说的是同一名称。 The matching form; the traditional version of a page says the same name. */
function plain(text: string): string {
  const tidied = text.normalize('NFKC').replace(/\s+/gu, '');
  return tidied.replaceAll('開', '开').replaceAll('報', '报');
}

/** 标题 = 机关 + 年度 + 法定名称。 The title is agency, year and statutory name. */
export const title: Rule = defineRule('structure/title', ({ form, draft }) => {
  const agency = draft.agency?.name;
  if (draft.title === undefined || agency === undefined || draft.year === undefined) return null;
  const expected = `${agency}${String(draft.year)}年${form.reportName}`;
  if (draft.title === expected) return [];
  const actual = plain(draft.title);
  // the year first is as common, and says the same
  const yearFirst = `${String(draft.year)}年${agency}${form.reportName}`;
  const accepted = [expected, yearFirst]
    .flatMap((text) => [text, text.replace('年', '年度')])
    .map(plain);
  if (accepted.includes(actual)) return [];
  const fixes = [
    { label: expected, patch: [{ op: 'replace', path: '/title', value: expected }] },
  ] as const;
  return [diagnose('structure/title', { actual: draft.title, expected }, { at: '/title', fixes })];
});
