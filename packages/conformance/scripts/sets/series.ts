import { city, department } from '../base-report.ts';
import { finding, type CaseSource, type Finding } from '../case.ts';
import { patched, row, set, type Patch } from '../patch.ts';

const carriedOver = '/requests/carriedOver';
const documents = '/proactiveDisclosure/normativeDocuments';
const penalties = '/proactiveDisclosure/penalties';

/** The report of 2024: what 2023 carried forward is carried over, documents in force follow. */
const next: readonly Patch[] = [
  set('/year', 2024),
  row(carriedOver, [118, 3, 0, 0, 0, 0, 121]),
  set('/proactiveDisclosure/rules', { issued: 2, repealed: 1, inForce: 12 }),
  set(documents, { issued: 50, repealed: 227, inForce: 420 }),
  set('/overview', [{ type: 'paragraph', text: '2024年，本市推进政务公开工作。' }]),
];
const story =
  '我市围绕群众关切，优化办事指南栏目，组织街道村居信息员现场培训，逐条梳理惠民补贴发放名单，邀请代表走进便民大厅体验窗口流程，全年答复热线咨询并回访，推动老旧小区改造项目信息按周更新。';
const other =
  '新建政务公开专区三处，开展政策解读直播八场，修订公开指南与目录，完成历史文件数字化整理，建立每季度抽查通报机制，对照评估指标补齐短板，公开重大项目审批进度和征地补偿方案，接受社会评议。';
const overview = (text: string): Patch => set('/overview', [{ type: 'paragraph', text }]);

function years(
  code: Finding['code'],
  slug: string,
  [zh, en]: readonly [string, string],
  changes: readonly Patch[],
  findings: readonly Finding[],
  [before, after]: readonly [object, object] = [city, patched(city, ...next)],
): CaseSource {
  const reports = [
    { name: 'before.gongkai.json', draft: before },
    { name: 'after.gongkai.json', draft: patched(after, ...changes) },
  ];
  return { code, slug, zh, en, input: { reports }, findings };
}

const of2019: readonly [object, object] = [
  patched(department, set('/year', 2019), set('/requests/carriedForward', carried(2))),
  patched(
    department,
    set(`${penalties}/priorItems`, 253),
    set('/proactiveDisclosure/licensing/priorItems', 8),
    set('/proactiveDisclosure/otherServices/priorItems', 37),
    set('/proactiveDisclosure/fees/priorItems', 4),
    overview(other),
  ),
];

/** series/*: one year against the year before. */
export const seriesCases: readonly CaseSource[] = [
  years(
    'series/carried-over',
    'one-column',
    ['上年结转不等于上年报告的结转下年度', 'Carried over is not what last year carried forward'],
    [row(carriedOver, [181, 3, 0, 0, 0, 0, 184])],
    [
      finding('series/carried-over', `${carriedOver}/naturalPerson`, {
        expected: 118,
        actual: 181,
      }),
      finding('series/carried-over', `${carriedOver}/total`, { expected: 121, actual: 184 }),
    ],
  ),
  years('series/carried-over', 'near-equal', ['七列都衔接', 'All seven columns follow'], [], []),
  years(
    'series/in-force',
    'off-by-one',
    [
      '现行有效 ≠ 上年现行有效 + 制发 − 废止',
      'In force is not last year’s plus issued less repealed',
    ],
    [set(`${documents}/inForce`, 421)],
    [finding('series/in-force', `${documents}/inForce`, { expected: 420, actual: 421 })],
  ),
  years(
    'series/in-force',
    'near-not-stated',
    ['废止件数未填，无从判断', 'Nothing to judge where the documents repealed are not stated'],
    [set(`${documents}/repealed`, null), set(`${documents}/inForce`, 421)],
    [],
  ),
  years(
    'series/item-count',
    'change-ignored',
    [
      '2019 年格式：上一年项目数量没有算上增减',
      'Edition 2019: items of the year before leave out their change',
    ],
    [set(`${penalties}/priorItems`, 264)],
    [finding('series/item-count', `${penalties}/priorItems`, { expected: 253, actual: 264 })],
    of2019,
  ),
  years(
    'series/item-count',
    'near-change-counted',
    [
      '上一年项目数量 = 上年的数量 + 增减',
      'Items of the year before are last year’s and their change',
    ],
    [],
    [],
    of2019,
  ),
  years(
    'series/pending',
    'fewer-than-pending',
    ['总计少于上年尚未审结的件数', 'Fewer cases than were pending a year ago'],
    [
      set('/disputes/litigation/direct', {
        upheld: 1,
        corrected: 0,
        other: 1,
        pending: 1,
        total: 3,
      }),
    ],
    [finding('series/pending', '/disputes/litigation/direct/total', { pending: 6, actual: 3 })],
  ),
  years(
    'series/pending',
    'near-as-many',
    ['总计恰等于上年尚未审结的件数', 'As many cases as were pending a year ago'],
    [
      set('/disputes/litigation/direct', {
        upheld: 4,
        corrected: 0,
        other: 1,
        pending: 1,
        total: 6,
      }),
    ],
    [],
  ),
  years(
    'series/jump',
    'ten-times',
    ['行政强制是上年的十倍', 'Ten times last year’s compulsory measures'],
    [set('/proactiveDisclosure/compulsion/decisions', 201630)],
    [finding('series/jump', '/proactiveDisclosure/compulsion/decisions', { before: 20163 })],
  ),
  years(
    'series/jump',
    'near-small-base',
    ['基数很小，翻几番也平常', 'From a small base several times more is nothing unusual'],
    [set('/proactiveDisclosure/rules', { issued: 15, repealed: 0, inForce: 26 })],
    [],
  ),
  years(
    'series/copied',
    'figures-changed',
    ['照抄上年的文字，只改了年份和数字', 'Last year’s text with other years and figures'],
    [overview(`2024年，${story}共120条。`)],
    [finding('series/copied', '/overview')],
    [patched(city, overview(`2023年，${story}共98条。`)), patched(city, ...next)],
  ),
  years(
    'series/copied',
    'near-own-words',
    ['写的是今年的事', 'About what was done this year'],
    [overview(`2024年，${other}`)],
    [],
    [patched(city, overview(`2023年，${story}`)), patched(city, ...next)],
  ),
];

function carried(cases: number): object {
  const none = { commercial: 0, research: 0, publicInterest: 0, legalService: 0, other: 0 };
  return { naturalPerson: cases, organizations: none, total: cases };
}
