import { city } from '../base-report.ts';
import { finding, type CaseSource } from '../case.ts';
import { patched, set } from '../patch.ts';
import { ruleCase, said, sentences } from './said.ts';

const paragraph = (text: string): object[] => [{ type: 'paragraph', text }];
/** The year before: 3,000 requests received. */
const previous = patched(city, set('/year', 2022), set('/requests/received/total', 3000));

const region = {
  kind: 'profile',
  api: 1,
  name: 'region',
  description: '',
  severities: {},
  requiredFacts: [{ topic: 'requests', label: '受理申请件数', words: ['申请'] }],
};

/** prose/*: what the text says against what the tables say, and what the text must not say. */
export const proseCases: readonly CaseSource[] = [
  ...sentences(
    'prose/received',
    'received',
    ['文字与表三的新收件数', 'Requests received, in the text and in 表三'],
    '2023年，新收政府信息公开申请3611件，上年结转96件。',
    '2023年，新收政府信息公开申请3511件，上年结转96件。',
  ),
  ...sentences(
    'prose/received',
    'received-or-handled',
    [
      '“收到”可以指新收，也可以指新收加结转',
      '“Received” may mean new ones or new and carried over',
    ],
    '2023年，共收到政府信息公开申请3600件。',
    '2023年，共收到政府信息公开申请3607件。',
  ),
  ...sentences(
    'prose/received',
    'chinese-numerals',
    [
      '中文数字；“余”字的约数不作核对',
      'Chinese numerals; approximate figures are not held to the table',
    ],
    '2023年，新收政府信息公开申请三千五百一十二件。',
    '2023年，新收政府信息公开申请三千五百余件。',
  ),
  ...sentences(
    'prose/disputes',
    'litigation',
    ['诉讼 = 直接起诉 + 复议后起诉', 'Litigation is direct and after reconsideration together'],
    '因政府信息公开被提起行政诉讼24件。',
    '因政府信息公开被提起行政诉讼113件。',
  ),
  ...sentences(
    'prose/documents',
    'repealed',
    ['文字与表二的废止件数', 'Documents repealed, in the text and in 表二'],
    '废止行政规范性文件498件。',
    '废止行政规范性文件489件。',
  ),
  ...sentences(
    'prose/parts',
    'more-than-the-whole',
    ['各部分之和与总数', 'Parts against the whole they belong to'],
    '主动公开信息2139条，其中网站1200条，新媒体960条。',
    '主动公开信息2160条，其中网站1200条，新媒体960条。',
  ),
  ...sentences(
    'prose/percentage',
    'growth',
    ['同比由两年的表重新算出', 'Growth is computed again from the tables of two years'],
    '新收政府信息公开申请3511件，同比增长71.03%。',
    '新收政府信息公开申请3511件，同比增长17.03%。',
    { previous },
  ),
  ...sentences(
    'prose/denial',
    'all-answered',
    ['“均已办结”而表三有结转', '“All were answered” while 表三 carries cases forward'],
    '收到的申请均已按期办结。',
    '网民留言均已按期办结。',
  ),
  ...sentences(
    'prose/denial',
    'no-disputes',
    ['“未发生”而表四有数', '“There were none” while 表四 has figures'],
    '未发生因政府信息公开引起的行政复议、行政诉讼。',
    '未发生逾期答复依申请公开的情况。',
  ),
  ...sentences(
    'prose/year',
    'last-year',
    ['沿用去年的文字，年份没有改', 'Last year’s text with last year’s year'],
    '2022年，我市认真贯彻落实条例。',
    '2023年，我市认真贯彻落实条例，公开数量与2022年相比持平。',
  ),
  ...sentences(
    'prose/agency',
    'other-agency',
    ['留下了别的机关的名称', 'The name of another agency was left in'],
    '示例市教育局严格落实三审制度。',
    '示例市人民政府严格落实三审制度。',
    { agencies: ['示例市教育局', '示例市人民政府'] },
  ),
  ruleCase(
    'prose/problems',
    'none',
    ['存在的问题写“无”', 'Problems: none'],
    [set('/problemsAndImprovements', paragraph('无'))],
    [finding('prose/problems', '/problemsAndImprovements')],
  ),
  ruleCase(
    'prose/problems',
    'near-short',
    ['问题与改进写得简短', 'Problems and improvements in few words'],
    [set('/problemsAndImprovements', paragraph('公开不够及时，将加强培训。'))],
    [],
  ),
  ruleCase(
    'prose/processing-fee',
    'silent',
    ['没有说明信息处理费', 'Nothing is said about processing fees'],
    [set('/otherMatters', paragraph('无其他需要报告的事项。')), set('/processingFees', {})],
    [finding('prose/processing-fee', '/otherMatters')],
  ),
  ruleCase(
    'prose/processing-fee',
    'near-none-charged',
    ['说明没有收取', 'It says that none were charged'],
    [set('/otherMatters', paragraph('本年度未收取信息处理费。')), set('/processingFees', {})],
    [],
  ),
  ruleCase(
    'prose/length',
    'over-a-thousand',
    ['总体情况超过一千字', 'The overview has more than 1,000 characters'],
    [said('公开。'.repeat(340))],
    [finding('prose/length', '/overview')],
  ),
  ruleCase(
    'prose/length',
    'near-a-thousand',
    ['总体情况不到一千字', 'The overview has just less than 1,000 characters'],
    [said('公开。'.repeat(325))],
    [],
  ),
  ...sentences(
    'prose/placeholder',
    'left-in',
    ['模板里的占位没有填', 'A placeholder of the template was left in'],
    '全年共公开信息XX条。',
    '推行“1+X”公开模式。',
  ),
  ...sentences(
    'prose/placeholder',
    'template-sentence',
    ['模板里的说明没有删', 'An instruction of the template was left in'],
    '该部分以表格形式报告。',
    '各项数据见报告所附表格。',
  ),
  ...sentences(
    'prose/typography',
    'doubled-word',
    ['重复的词', 'A doubled word'],
    '加强资金资金监管。',
    '方方面面都要公开。',
  ),
  ruleCase(
    'prose/required-fact',
    'of-a-region',
    ['方案要求写明的件数没有写', 'A count that the profile requires is missing'],
    [said('严格规范办理流程。')],
    [finding('prose/required-fact', '/overview')],
    { profile: region },
  ),
  ruleCase(
    'prose/required-fact',
    'near-of-a-region',
    ['方案要求写明的件数写了', 'A count that the profile requires is given'],
    [said('新收政府信息公开申请3511件。')],
    [],
    { profile: region },
  ),
];
