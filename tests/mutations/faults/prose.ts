import { filing, writePointer } from '@gongkai/plugin-kit';
import { readLexicon } from '@gongkai/rules';
import { inDraft, type Fault } from '../fault.ts';
import { says } from './wording.ts';

/** What stands in the prose, whatever the tables say. */
export const proseFaults: readonly Fault[] = [
  inDraft('last year’s text with last year’s year', 'prose/year', (draft, random) =>
    says(
      draft,
      `${String((draft.year ?? 0) - 1)}年，${random.pick(['我局认真落实条例', '全局共开展培训4次', '我局持续推进公开'])}。`,
    ),
  ),
  inDraft('another agency speaks', 'prose/agency', (draft, random) =>
    says(draft, random.pick(['我镇严格审核把关。', '我街道开展专题培训。', '我乡及时更新栏目。'])),
  ),
  inDraft('another county’s name', 'prose/agency', (draft, random) => {
    const office = /^示例[县区](.*)$/u.exec(draft.agency?.name ?? '')?.[1];
    if (office === undefined) return undefined;
    const place = random.pick(['清河县', '临江县', '城东区']);
    return says(draft, `${place}${office}严格落实信息发布审核制度。`);
  }),
  inDraft('a placeholder is left', 'prose/placeholder', (draft, random) =>
    says(draft, random.pick(['公开信息XX条。', '该部分以表格形式报告。', '培训×××人次。'])),
  ),
  inDraft('a word is typed twice', 'prose/typography', (draft, random) =>
    says(
      draft,
      random.pick([
        '加强资金资金监管。',
        '完善机制机制建设。',
        '公开及时。。',
        '主动公开,及时更新。',
      ]),
    ),
  ),
  inDraft('section 五 says none', 'prose/problems', (draft, random) => ({
    ...draft,
    problemsAndImprovements: [
      { type: 'paragraph', text: random.pick(['无。', '暂无', '没有问题']) },
    ],
  })),
  inDraft('section 六 says none', 'prose/processing-fee', (draft, random) => ({
    ...draft,
    otherMatters: [{ type: 'paragraph', text: random.pick(['无', '无其他需要报告的事项。']) }],
  })),
  inDraft('an overview that is too long', 'prose/length', (draft) =>
    says(draft, '完善制度，规范流程，推进公开，服务群众。'.repeat(50)),
  ),
  {
    name: 'a count that the region requires is not given',
    codes: ['prose/required-fact'],
    hard: false,
    apply: (draft) => ({
      draft,
      context: {
        profile: {
          ...filing,
          requiredFacts: [{ topic: 'platform', label: '政务公开专区数', words: ['专区'] }],
        },
      },
    }),
  },
  inDraft('the title is that of another report', 'structure/title', (draft, random) => ({
    ...draft,
    title: (draft.title ?? '').replace('年度报告', random.pick(['报告', '总结', '年报'])),
  })),
  inDraft(
    'topics of the overview numbered like sections',
    'structure/overview-topic-level',
    (draft) => writePointer(draft, '/overview/0/text', '一、主动公开'),
  ),
  inDraft('the form of 2021 for a year before it', 'structure/edition-year', (draft) => ({
    ...draft,
    year: 2020,
  })),
];

/** What must not go public. */
export const screenFaults: readonly Fault[] = [
  inDraft('a mobile number', 'screen/personal-data', (draft, random) =>
    says(draft, `当事人王某（138${String(random.integer(10_000_000, 99_999_999))}）提出申请。`),
  ),
  inDraft('an identity number', 'screen/personal-data', (draft, random) => {
    const body = `9901011990${String(random.integer(1, 12)).padStart(2, '0')}${String(random.integer(1, 28)).padStart(2, '0')}${String(random.integer(0, 999)).padStart(3, '0')}`;
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    const sum = weights.reduce((all, weight, i) => all + weight * Number(body[i]), 0);
    return says(draft, `申请人身份证号${body}${'10X98765432'[sum % 11] ?? ''}。`);
  }),
  inDraft('a mark of classification', 'screen/classified-mark', (draft, random) =>
    says(draft, random.pick(['机密★10年', '内部资料，注意保存', '本件不得外传。', '秘密'])),
  ),
  inDraft('重新涉及 for 重新设计', 'screen/lexicon', (draft) =>
    says(draft, '对栏目进行了重新涉及。'),
  ),
  {
    name: 'a word of the office’s own list',
    codes: ['screen/lexicon'],
    hard: false,
    apply: (draft) => ({
      draft: says(draft, '由旧称办公室承办。'),
      context: { lexicon: readLexicon('[错误]\n旧称办公室 => 新称办公室') },
    }),
  },
];
