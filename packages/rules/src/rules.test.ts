import { describe, expect, it } from 'vitest';
import { filing, writePointer, type Draft, type RuleContext } from '@gongkai/plugin-kit';
import { form } from '@gongkai/schema/2021';
import { checkRules } from './check-rules.ts';
import { readLexicon } from './screen/read-lexicon.ts';
import { rules } from './rules.ts';
import { changed, found, previous, said, type Change } from './testing/sound-draft.ts';

/** Each code: what it must flag, and near misses that it must not. */
const cases: Readonly<
  Record<
    string,
    { flagged: readonly Change[]; near: readonly Change[]; context?: Partial<RuleContext> }
  >
> = {
  'structure/title': {
    flagged: [
      { '/title': '2023年政府信息公开工作报告' },
      { '/title': '示例县民政局2022年政府信息公开工作年度报告' },
    ],
    near: [
      { '/title': '示例县民政局 2023年度政府信息公开工作年度报告' },
      { '/title': '示例县民政局２０２３年政府信息公开工作年度报告' },
      { '/title': '示例县民政局2023年政府信息公開工作年度報告' },
    ],
  },
  'structure/edition-year': {
    flagged: [
      { '/year': 2020, '/title': '示例县民政局2020年政府信息公开工作年度报告', '/overview': [] },
    ],
    near: [
      { '/year': 2021, '/title': '示例县民政局2021年政府信息公开工作年度报告', '/overview': [] },
    ],
  },
  'structure/overview-topic-level': {
    flagged: [
      {
        '/overview': [
          { type: 'heading', level: 2, text: '一、主动公开', topic: 'proactiveDisclosure' },
        ],
      },
    ],
    near: [
      {
        '/overview': [
          { type: 'heading', level: 2, text: '（一）主动公开', topic: 'proactiveDisclosure' },
        ],
      },
    ],
  },
  'cell/amount-magnitude': {
    context: { previous },
    flagged: [{ '/proactiveDisclosure/fees/amount': 361000 }],
    near: [{ '/proactiveDisclosure/fees/amount': 361 }],
  },
  'cell/rules-by-town': {
    flagged: [{ '/proactiveDisclosure/rules/inForce': 6 }],
    near: [
      {
        '/proactiveDisclosure/rules/inForce': 6,
        '/agency': { name: '示例自治区人民政府', level: 'provincial' },
        '/title': '示例自治区人民政府2023年政府信息公开工作年度报告',
        '/overview': [],
      },
    ],
  },
  'prose/received': {
    flagged: [
      said('2023年，新收政府信息公开申请35件，上年结转2件。'),
      said('全年共收到依申请公开39件。'),
      said('上年结转3件，已办结36件。'),
      said('结转下年度继续办理1件。'),
      said('共受理政府信息公开申请36件，其中自然人申请31件。'),
      said('全年予以公开27件。'),
      said('无法提供9件。'),
      said('答复政府信息公开申请三十五件。'),
    ],
    near: [
      said('2023年，新收政府信息公开申请36件，上年结转2件。'),
      said('全年共收到依申请公开38件。'),
      said('全年共受理政府信息公开申请三十六件，办结36件，结转下年度2件。'),
      said('共受理政府信息公开申请36件，其中自然人申请30件，法人或其他组织申请6件。'),
      said('全年共收到依申请公开40余件。'),
      said('共收到政府信息公开申请36件，其中网上申请20件，信函申请16件。'),
      said('受理网民留言120件，答复群众来信15件。'),
      said('县政府办公室收到政府信息公开申请17件。'),
    ],
  },
  'prose/disputes': {
    flagged: [
      said('因政府信息公开被申请行政复议4件。'),
      said('政府信息公开行政诉讼2件。'),
      said('发生政府信息公开行政复议、行政诉讼5件。'),
    ],
    near: [
      said('因政府信息公开被申请行政复议3件，行政诉讼3件。'),
      said('行政复议结果维持2件。'),
      said('发生政府信息公开行政复议、行政诉讼6件。'),
    ],
  },
  'prose/documents': {
    flagged: [
      said('制发行政规范性文件4件。'),
      said('废止规范性文件3件。'),
      said('现行有效行政规范性文件18件。'),
    ],
    near: [
      said('制发行政规范性文件3件，废止规范性文件2件，现行有效规范性文件17件。'),
      said('审查规范性文件草案9件。'),
      said('公开行政规范性文件60件。'),
    ],
  },
  'prose/parts': {
    flagged: [said('主动公开信息2139条，其中网站1200条，新媒体960条。')],
    near: [
      said('主动公开信息444条，其中网站118条（其中动态70条，公告48条）、新媒体294条、其他32条。'),
      said('主动公开信息2139条，其中网站1200条。'),
      said(
        '全市共收办3607条，其中市政府349条，部门933条，甲县477条，乙县301条，丙县874条，丁区216条，戊区348条，己区55条，庚区26条，辛区12条，壬区16条。',
      ),
    ],
  },
  'prose/percentage': {
    context: { previous },
    flagged: [
      said('新收政府信息公开申请36件，同比增长18.2%。'),
      said('新收政府信息公开申请36件，同比下降16.13%。'),
      said('予以公开28件，占87.8%。'),
    ],
    near: [
      said('新收政府信息公开申请36件，同比增长16.13%。'),
      said('新收政府信息公开申请36件，较上年增长16.1%。'),
      said('予以公开28件，占77.8%。'),
      said('网站访问量增长35%。'),
    ],
  },
  'prose/denial': {
    flagged: [
      said('2023年未收到政府信息公开申请。'),
      said('2023年未受理到依申请公开件。'),
      said('收到的申请均已按期办结。'),
      said('未发生因政府信息公开引起的行政复议、行政诉讼。'),
      said('没有因政府信息公开被提起行政诉讼。'),
    ],
    near: [
      said('未收到政府信息公开收费投诉。'),
      said('未发生逾期答复依申请公开的情况。'),
      said('网民留言均已按期办结。'),
      said('未发生行政诉讼败诉案件。'),
      {
        ...said('收到的申请均已按期办结。'),
        '/requests/carriedForward/total': 0,
        '/requests/carriedForward/naturalPerson': 0,
      },
    ],
  },
  'prose/year': {
    flagged: [said('2022年，我局认真贯彻落实条例。')],
    near: [
      said('2023年，我局认真贯彻落实条例。'),
      said('与2022年相比，公开数量持平。'),
      said('落实《2022年政务公开工作要点》。'),
      said('自2019年5月15日起施行。'),
      said('2024年，我局将继续加强公开。'),
      said('依据国办公开办函〔2021〕30号编制。'),
    ],
  },
  'prose/agency': {
    context: { agencies: ['示例县教育局', '示例县民政局'] },
    flagged: [said('我镇进一步规范公开程序。'), said('示例县教育局严格落实三审制度。')],
    near: [said('我局进一步规范公开程序。'), said('示例县民政局严格落实三审制度。')],
  },
  'prose/problems': {
    flagged: [
      { '/problemsAndImprovements': [{ type: 'paragraph', text: '无' }] },
      { '/problemsAndImprovements': [] },
    ],
    near: [
      { '/problemsAndImprovements': [{ type: 'paragraph', text: '公开不够及时，将加强培训。' }] },
    ],
  },
  'prose/processing-fee': {
    flagged: [{ '/otherMatters': [{ type: 'paragraph', text: '无' }] }],
    near: [
      { '/otherMatters': [{ type: 'paragraph', text: '本年度未产生信息公开收费。' }] },
      {
        '/otherMatters': [{ type: 'paragraph', text: '无' }],
        '/processingFees': { casesCharged: 0 },
      },
    ],
  },
  'prose/required-fact': {
    context: {
      profile: {
        ...filing,
        requiredFacts: [{ topic: 'requests', label: '受理申请件数', words: ['申请'] }],
      },
    },
    flagged: [said('严格规范办理流程。')],
    near: [said('新收政府信息公开申请36件。')],
  },
  'prose/length': {
    flagged: [said('公开。'.repeat(340))],
    near: [said('公开。'.repeat(320))],
  },
  'prose/placeholder': {
    flagged: [
      said('共公开信息XX条。'),
      said('共公开信息×××条。'),
      said('该部分以表格形式报告。'),
      said('文号为〔 〕。'),
    ],
    near: [said('推行“1+X”公开模式。'), said('印发3×5规格的折页。')],
  },
  'prose/typography': {
    flagged: [said('加强资金资金监管。'), said('主动公开,及时更新。'), said('公开到位。。')],
    near: [
      said('坚持应公开尽公开，稳步推进。'),
      said('总量为1,175条。'),
      said('方方面面都要公开。'),
    ],
  },
  'screen/personal-data': {
    flagged: [
      // Made up: a region code that is not in use, with a valid checksum.
      said('申请人身份证号为990101199003070015。'),
      said('请联系张某13800138000办理。'),
      said('缴费账号6222021234567890128。'),
      said('持护照E12345678的申请人。'),
    ],
    near: [
      said('申请人身份证号为990101199003070010。'),
      said('联系电话13800138000。'),
      said('索引号为6222021234567890129。'),
      said('统一社会信用代码11320000014320000X。'),
    ],
  },
  'screen/classified-mark': {
    flagged: [said('机密★10年'), said('内部资料，注意保存'), said('本件不得外传。')],
    near: [said('涉及国家秘密的信息不予公开。'), said('做好保守国家秘密工作。')],
  },
  'screen/lexicon': {
    context: { lexicon: readLexicon('[错误]\n旧称办公室 => 新称办公室 # 已更名') },
    flagged: [said('贯彻政府信息公开条列。'), said('由旧称办公室承办。')],
    near: [said('贯彻政府信息公开条例。'), said('由新称办公室承办。')],
  },
};

describe('the base report', () => {
  it('is sound: no rule says anything', () => {
    expect(found({})).toEqual([]);
    expect(found({}, { previous })).toEqual([]);
  });
});

describe('every rule', () => {
  it('has cases', () => {
    expect(Object.keys(cases).sort()).toEqual(rules.map((rule) => rule.code).sort());
  });
});

describe.each(Object.entries(cases))('%s', (code, { flagged, near, context }) => {
  it.each(flagged)('flags exactly %j', (change) => {
    expect(found(change, context)).toEqual([code]);
  });

  it.each(near)('leaves alone %j', (change) => {
    expect(found(change, context)).toEqual([]);
  });
});

describe('a rule that cannot judge', () => {
  it('says so instead of passing or failing', () => {
    const blank = form.cells.reduce<Draft>(
      (draft, cell) => writePointer(draft, cell.address, null),
      changed(said('2023年，新收政府信息公开申请35件，未发生行政复议。')),
    );
    const { diagnostics, statuses } = checkRules({ form, draft: blank });
    expect(diagnostics).toEqual([]);
    expect(statuses).toMatchObject({
      'prose/received': 'notAssessable',
      'prose/denial': 'notAssessable',
      'cell/amount-magnitude': 'notAssessable',
    });
  });

  it('survives an empty draft', () => {
    expect(checkRules({ form, draft: {} }).diagnostics).toEqual([]);
  });
});

describe('messages', () => {
  it('never repeat personal data in full', () => {
    const all = JSON.stringify(
      checkRules({ form, draft: changed(said('身份证号990101199003070015，手机13800138000。')) }),
    );
    expect(all).not.toContain('990101199003070015');
    expect(all).not.toContain('13800138000');
  });
});
