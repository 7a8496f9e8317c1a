import { diagnoser, type Rule } from '@gongkai/plugin-kit';
import { structureMessages } from '@gongkai/plugin-kit/catalogue';
import { defineRule } from '../define-rule.ts';

const diagnose = diagnoser(structureMessages);

/** 报告年度 2021 年起用 2021 年格式（国办公开办函〔2021〕30号），2019、2020 年用 2019 年格式。 */
function editionFor(year: number): string | undefined {
  if (year >= 2021) return '2021';
  return year >= 2019 ? '2019' : undefined;
}

/** 格式版本与年度相称。 The edition suits the year. */
export const editionYear: Rule = defineRule('structure/edition-year', ({ form, draft }) => {
  if (draft.year === undefined) return null;
  const expected = editionFor(draft.year);
  if (expected === undefined || expected === form.edition) return [];
  return [
    diagnose(
      'structure/edition-year',
      { edition: form.edition, year: draft.year, expected },
      { at: '/edition', related: ['/year'] },
    ),
  ];
});
