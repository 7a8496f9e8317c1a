import { city } from '../base-report.ts';
import { finding, type CaseSource } from '../case.ts';
import { patched, set } from '../patch.ts';
import { ruleCase, said } from './said.ts';

const fees = '/proactiveDisclosure/fees/amount';
const rules = '/proactiveDisclosure/rules';
const town = { name: '示例县示例镇人民政府', level: 'township', kind: 'government' };
const titled = (agency: string, year: number): string =>
  `${agency}${String(year)}年政府信息公开工作年度报告`;
/** Text in which no year stands. */
const silent = [
  set('/preface', []),
  said('推进政务公开工作。'),
  set('/otherMatters', [{ type: 'paragraph', text: '收取信息处理费2950元。' }]),
];
const topic = (text: string) =>
  set('/overview', [{ type: 'heading', level: 2, text, topic: 'proactiveDisclosure' }]);

/** structure/* and cell/* of a report as data. */
export const structureRuleCases: readonly CaseSource[] = [
  ruleCase(
    'structure/title',
    'work-report',
    ['“工作报告”不是“年度报告”', '工作报告 for 年度报告'],
    [set('/title', '示例市人民政府2023年政府信息公开工作报告')],
    [finding('structure/title', '/title')],
  ),
  ruleCase(
    'structure/title',
    'near-blanks',
    ['标题中有空格，年份后有“度”', 'Blanks in the title, and 年度 for 年'],
    [set('/title', '示例市人民政府 2023年度政府信息公开工作年度报告')],
    [],
  ),
  ruleCase(
    'structure/edition-year',
    'too-early',
    ['2020 年度用了 2021 年的格式', 'The form of 2021 for the year 2020'],
    [set('/year', 2020), set('/title', titled('示例市人民政府', 2020)), ...silent],
    [finding('structure/edition-year', '/edition')],
  ),
  ruleCase(
    'structure/edition-year',
    'near-first',
    ['2021 年度用 2021 年的格式', 'The form of 2021 for the year 2021'],
    [set('/year', 2021), set('/title', titled('示例市人民政府', 2021)), ...silent],
    [],
  ),
  ruleCase(
    'structure/overview-topic-level',
    'section-numbers',
    ['总体情况的各方面用了“一、”', 'Topics of the overview are numbered like sections'],
    [topic('一、主动公开')],
    [finding('structure/overview-topic-level', '/overview/0')],
  ),
  ruleCase(
    'structure/overview-topic-level',
    'near-brackets',
    ['总体情况的各方面用“（一）”', 'Topics of the overview are numbered （一）'],
    [topic('（一）主动公开')],
    [],
  ),
  ruleCase(
    'cell/amount-magnitude',
    'yuan',
    ['以元为单位填入万元的格', 'Yuan in a cell of 10,000 yuan'],
    [set(fees, 592372449)],
    [finding('cell/amount-magnitude', fees)],
    { previous: patched(city, set('/year', 2022)) },
  ),
  ruleCase(
    'cell/amount-magnitude',
    'near-ten-times',
    ['收费是上年的十倍', 'Ten times the fees of the year before'],
    [set(fees, 592372.449)],
    [],
    { previous: patched(city, set('/year', 2022)) },
  ),
  ruleCase(
    'cell/rules-by-town',
    'town',
    ['镇没有规章制定权', 'A town cannot make 规章'],
    [
      set('/agency', town),
      set('/title', titled(town.name, 2023)),
      set(rules, { issued: 0, repealed: 0, inForce: 6 }),
      said('2023年，我镇推进政务公开工作。'),
    ],
    [finding('cell/rules-by-town', `${rules}/inForce`)],
  ),
  ruleCase(
    'cell/rules-by-town',
    'near-city',
    ['设区的市有规章制定权', 'A city with districts can'],
    [set(rules, { issued: 2, repealed: 0, inForce: 11 })],
    [],
  ),
];
