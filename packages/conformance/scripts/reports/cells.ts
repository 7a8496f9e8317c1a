import { city, department } from '../base-report.ts';
import { finding, type CaseSource } from '../case.ts';
import { patched, set, unstated } from '../patch.ts';

const fees = '/proactiveDisclosure/fees/amount';
const issued = '/proactiveDisclosure/rules/issued';
const carriedForward = '/requests/carriedForward/organizations/research';
const pending = '/disputes/litigation/direct/pending';

/** cell/*: what stands in a cell. */
export const cellCases: readonly CaseSource[] = [
  {
    code: 'cell/not-stated',
    slug: 'blank',
    zh: '表二一格空着，来源没有说明',
    en: 'A cell of 表二 is null without a remark',
    input: patched(city, set(issued, null)),
    findings: [finding('cell/not-stated', issued, { text: null })],
  },
  {
    code: 'cell/not-stated',
    slug: 'slash-and-dash',
    zh: '以 / 和 — 代替 0；含这些格的等式无法判断',
    en: '/ and — instead of 0; equations with these cells cannot be assessed',
    input: patched(city, unstated({ [carriedForward]: '/', [pending]: '—' })),
    findings: [
      finding('cell/not-stated', carriedForward, { text: '/' }),
      finding('cell/not-stated', pending, { text: '—' }),
    ],
    notAssessable: 3,
  },
  {
    code: 'cell/not-stated',
    slug: 'unit-in-cell',
    zh: '格内写了单位：251000元',
    en: 'The cell has its unit in it: 251000元',
    input: patched(city, unstated({ [fees]: '251000元' })),
    findings: [finding('cell/not-stated', fees, { text: '251000元' })],
  },
  {
    code: 'cell/not-stated',
    slug: 'published',
    zh: '已公布的报告：只作提醒',
    en: 'A published report: a warning',
    profile: 'published',
    input: patched(city, unstated({ [issued]: '' })),
    findings: [{ ...finding('cell/not-stated', issued), severity: 'warning' }],
  },
  {
    code: 'cell/not-stated',
    slug: 'near-zero',
    zh: '没有的填 0',
    en: '0 where there is none',
    input: patched(city, set(issued, 0)),
    findings: [],
  },
  {
    code: 'cell/count',
    slug: 'negative',
    zh: '件数为负',
    en: 'A negative count',
    input: patched(city, set(issued, -2)),
    findings: [finding('cell/count', issued)],
  },
  {
    code: 'cell/count',
    slug: 'fraction',
    zh: '件数有小数；含该格的等式无法判断',
    en: 'A count with a fraction; equations with this cell cannot be assessed',
    input: patched(city, set('/disputes/reconsideration/corrected', 17.5)),
    findings: [finding('cell/count', '/disputes/reconsideration/corrected')],
    notAssessable: 1,
  },
  {
    code: 'cell/count',
    slug: 'change-with-fraction',
    zh: '2019 年格式的增减数须为整数',
    en: 'A change of the 2019 edition is an integer',
    input: patched(department, set('/proactiveDisclosure/licensing/itemsChange', -4.5)),
    findings: [
      finding('cell/count', '/proactiveDisclosure/licensing/itemsChange', { signed: true }),
    ],
  },
  {
    code: 'cell/count',
    slug: 'near-large',
    zh: '很大的件数',
    en: 'A very large count',
    input: patched(city, set('/proactiveDisclosure/licensing/decisions', 180859512345)),
    findings: [],
  },
  {
    code: 'cell/count',
    slug: 'near-signed-change',
    zh: '2019 年格式的增减数可以为负',
    en: 'A change of the 2019 edition may be negative',
    input: patched(department, set('/proactiveDisclosure/fees/itemsChange', -3)),
    findings: [],
  },
  {
    code: 'cell/amount',
    slug: 'negative',
    zh: '收费金额为负',
    en: 'A negative amount',
    input: patched(city, set(fees, -25.1)),
    findings: [finding('cell/amount', fees)],
  },
  {
    code: 'cell/amount',
    slug: 'near-decimals',
    zh: '收费金额有四位小数',
    en: 'An amount with four decimals',
    input: patched(city, set(fees, 0.0001)),
    findings: [],
  },
];
