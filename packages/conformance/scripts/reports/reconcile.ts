import { city, department } from '../base-report.ts';
import { finding, type CaseSource, type Finding } from '../case.ts';
import { patched, set, unstated } from '../patch.ts';

const requests = '/requests';
const outcomes = `${requests}/outcomes`;
const legalService = 'organizations/legalService';

const rowTotal = (row: string, params?: Finding['params']): Finding =>
  finding('reconcile/row-total', `${row}/total`, params);

/** reconcile/*: sums, without a culprit. */
export const reconcileCases: readonly CaseSource[] = [
  {
    code: 'reconcile/row-total',
    slug: 'two-rows',
    zh: '两行各差一件，方向相反，合计列仍然平衡：分不清是哪一格',
    en: 'Two rows off by one in opposite directions: nothing tells which cells are wrong',
    input: patched(
      city,
      set(`${outcomes}/granted/total`, 1192),
      set(`${outcomes}/partiallyGranted/total`, 327),
    ),
    findings: [
      rowTotal(`${outcomes}/granted`, { expected: 1191, actual: 1192 }),
      rowTotal(`${outcomes}/partiallyGranted`, { expected: 328, actual: 327 }),
    ],
    fail: 2,
  },
  {
    code: 'reconcile/row-total',
    slug: 'near-natural-person-only',
    zh: '只有自然人一列有数',
    en: 'Only natural persons have figures',
    input: city,
    findings: [],
  },
  {
    code: 'reconcile/outcome-total',
    slug: 'between-columns',
    zh: '一件由自然人列误入商业企业列：行合计不变，两列的结果之和都不等于（七）总计',
    en: 'One case slipped from one party to another: the row still adds up, two columns do not',
    input: patched(
      city,
      set(`${outcomes}/notProvided/notHeld/naturalPerson`, 967),
      set(`${outcomes}/notProvided/notHeld/organizations/commercial`, 75),
    ),
    findings: [
      finding('reconcile/outcome-total', `${outcomes}/total/naturalPerson`, {
        expected: 3374,
        actual: 3375,
      }),
      finding('reconcile/outcome-total', `${outcomes}/total/organizations/commercial`, {
        expected: 100,
        actual: 99,
      }),
    ],
    fail: 2,
  },
  {
    code: 'reconcile/outcome-total',
    slug: 'near-between-outcomes',
    zh: '同一列中一件由一种结果改为另一种，各行合计随之改动：数目相符',
    en: 'One case moved to another outcome of its column, with the row totals: everything adds up',
    input: patched(
      city,
      set(`${outcomes}/granted/naturalPerson`, 1174),
      set(`${outcomes}/granted/total`, 1190),
      set(`${outcomes}/partiallyGranted/naturalPerson`, 320),
      set(`${outcomes}/partiallyGranted/total`, 329),
    ),
    findings: [],
  },
  {
    code: 'reconcile/case-balance',
    slug: 'off-by-one',
    zh: '结转少一件，行合计也少一件：自然人列和总计列都不平衡',
    en: 'One case too few carried forward, in the cell and in its row total: two columns do not balance',
    input: patched(
      city,
      set(`${requests}/carriedForward/naturalPerson`, 117),
      set(`${requests}/carriedForward/total`, 120),
    ),
    findings: [
      finding('reconcile/case-balance', `${requests}/carriedForward/naturalPerson`, {
        expected: 3493,
        actual: 3492,
      }),
      finding('reconcile/case-balance', `${requests}/carriedForward/total`, {
        expected: 3607,
        actual: 3606,
      }),
    ],
    fail: 2,
  },
  {
    code: 'reconcile/case-balance',
    slug: 'near-nothing-carried-forward',
    zh: '全部办结，结转为 0',
    en: 'Everything was answered; nothing is carried forward',
    input: patched(
      city,
      set(`${outcomes}/granted/naturalPerson`, 1293),
      set(`${outcomes}/granted/organizations/commercial`, 15),
      set(`${outcomes}/granted/total`, 1312),
      set(`${outcomes}/total/naturalPerson`, 3493),
      set(`${outcomes}/total/organizations/commercial`, 102),
      set(`${outcomes}/total/total`, 3607),
      set(`${requests}/carriedForward/naturalPerson`, 0),
      set(`${requests}/carriedForward/organizations/commercial`, 0),
      set(`${requests}/carriedForward/total`, 0),
    ),
    findings: [],
  },
  {
    code: 'reconcile/dispute-total',
    slug: 'alone',
    zh: '复议合计多一件：单独一条等式不成立，说不出是哪一格',
    en: 'A total of 表四 is off by one: one failing equation alone names no cell',
    input: patched(city, set('/disputes/reconsideration/total', 441)),
    findings: [
      finding('reconcile/dispute-total', '/disputes/reconsideration/total', {
        expected: 440,
        actual: 441,
      }),
    ],
    fail: 1,
  },
  {
    code: 'reconcile/dispute-total',
    slug: 'edition-2019',
    zh: '2019 年格式的表四',
    en: 'Table 四 of the 2019 edition',
    input: patched(department, set('/disputes/litigation/direct/total', 2)),
    findings: [
      finding('reconcile/dispute-total', '/disputes/litigation/direct/total', {
        expected: 1,
        actual: 2,
      }),
    ],
    fail: 1,
  },
  {
    code: 'reconcile/dispute-total',
    slug: 'near-more-disputes-than-requests',
    zh: '复议多于申请：往年的申请今年复议，不是错误',
    en: 'More disputes than requests: they may be about requests of earlier years',
    input: patched(
      city,
      set('/disputes/reconsideration/other', 9648),
      set('/disputes/reconsideration/total', 10000),
    ),
    findings: [],
  },
  {
    code: 'reconcile/outcome-bound',
    slug: 'total-not-stated',
    zh: '（七）总计两格空着，无从相加；某项结果仍然不可能多于受理总数',
    en: 'Two totals are not stated, so nothing adds up; an outcome still cannot exceed what was received',
    input: patched(
      city,
      unstated({
        [`${outcomes}/total/organizations/commercial`]: '',
        [`${outcomes}/total/${legalService}`]: '',
      }),
      set(`${outcomes}/granted/organizations/commercial`, 5),
      set(`${outcomes}/granted/${legalService}`, 8),
    ),
    findings: [
      finding('cell/not-stated', `${outcomes}/total/organizations/commercial`),
      finding('cell/not-stated', `${outcomes}/total/${legalService}`),
      finding('reconcile/outcome-bound', `${outcomes}/granted/${legalService}`, {
        actual: 8,
        bound: 7,
      }),
    ],
    notAssessable: 5,
  },
  {
    code: 'reconcile/outcome-bound',
    slug: 'near-equal',
    zh: '某项结果恰等于受理总数',
    en: 'An outcome equals what was received',
    profile: 'published',
    input: patched(
      city,
      unstated({
        [`${outcomes}/total/organizations/commercial`]: '',
        [`${outcomes}/total/${legalService}`]: '',
      }),
      set(`${outcomes}/granted/organizations/commercial`, 6),
      set(`${outcomes}/granted/${legalService}`, 7),
    ),
    findings: [
      {
        ...finding('cell/not-stated', `${outcomes}/total/organizations/commercial`),
        severity: 'warning',
      },
      { ...finding('cell/not-stated', `${outcomes}/total/${legalService}`), severity: 'warning' },
    ],
    notAssessable: 5,
  },
];
