import { diagnoser, placeText, readPointer, type Draft, type Rule } from '@gongkai/plugin-kit';
import { plausibilityMessages } from '@gongkai/plugin-kit/catalogue';
import { defineRule } from '../define-rule.ts';

const diagnose = diagnoser(plausibilityMessages);
const row = '/proactiveDisclosure/rules';

/**
 * 名称或层级表明没有规章制定权（立法法：国务院部门、省、设区的市、自治州）。
 * Name or level shows that the agency cannot make 规章.
 */
function cannotMakeRules(agency: NonNullable<Draft['agency']>): boolean {
  if (agency.level !== undefined) return agency.level === 'township' || agency.level === 'county';
  const name = (agency.name ?? '').replace(/自治区|特别行政区|地区行|社区|小区/gu, '');
  return /镇|乡|街道|县|区/u.test(name) && !/自治州|省/u.test(name.replace(/^.*[省州]/u, ''));
}

/** 镇、乡、街道、县、区及其部门的规章数应为 0。 Townships, counties and their departments make no 规章. */
export const rulesByTown: Rule = defineRule('cell/rules-by-town', ({ form, draft }) => {
  const agency = draft.agency;
  if (agency?.name === undefined) return null;
  if (!cannotMakeRules(agency)) return [];
  return form.cells
    .filter((cell) => cell.row === row)
    .flatMap(({ address }) => {
      const actual = readPointer(draft, address);
      if (typeof actual !== 'number' || actual === 0) return [];
      return [
        diagnose(
          'cell/rules-by-town',
          { place: placeText(form, address), actual, agency: agency.name ?? '' },
          { at: address, related: ['/agency/name'] },
        ),
      ];
    });
});
