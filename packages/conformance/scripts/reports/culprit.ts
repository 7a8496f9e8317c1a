import { city } from '../base-report.ts';
import { finding, type CaseSource, type Finding } from '../case.ts';
import { patched, row, set, swap } from '../patch.ts';

const requests = '/requests';
const outcomes = `${requests}/outcomes`;
const petition = `${outcomes}/notProcessed/petitionOrComplaint`;

const rowTotal = (row: string): Finding => finding('reconcile/row-total', `${row}/total`);
const outcomeTotal = (column: string): Finding =>
  finding('reconcile/outcome-total', `${outcomes}/total/${column}`);
const balance = (column: string): Finding =>
  finding('reconcile/case-balance', `${requests}/carriedForward/${column}`);
const culprit = (at: string, params: Finding['params']): Finding =>
  finding('reconcile/culprit', at, params);

/** reconcile/culprit: the one smallest repair that makes every equation hold, if there is exactly one. */
export const culpritCases: readonly CaseSource[] = [
  {
    code: 'reconcile/culprit',
    slug: 'transposed',
    zh: '1175 写成 1157：该行和该列同时不成立，交点即疑点',
    en: '1157 for 1175: its row and its column fail and cross in one cell',
    input: patched(city, set(`${outcomes}/granted/naturalPerson`, 1157)),
    findings: [
      rowTotal(`${outcomes}/granted`),
      outcomeTotal('naturalPerson'),
      culprit(`${outcomes}/granted/naturalPerson`, {
        kind: 'transposed',
        stated: 1157,
        repair: 1175,
      }),
    ],
    fail: 2,
  },
  {
    code: 'reconcile/culprit',
    slug: 'dropped-digit',
    zh: '968 写成 68：漏了一位',
    en: '68 for 968: a digit was dropped',
    input: patched(city, set(`${outcomes}/notProvided/notHeld/naturalPerson`, 68)),
    findings: [
      rowTotal(`${outcomes}/notProvided/notHeld`),
      outcomeTotal('naturalPerson'),
      culprit(`${outcomes}/notProvided/notHeld/naturalPerson`, {
        kind: 'dropped-digit',
        stated: 68,
        repair: 968,
      }),
    ],
    fail: 2,
  },
  {
    code: 'reconcile/culprit',
    slug: 'cell',
    zh: '结转下年度一格填错：该行不成立，该列不平衡',
    en: 'A wrong cell of cases carried forward: its row fails and its column does not balance',
    input: patched(city, set(`${requests}/carriedForward/naturalPerson`, 128)),
    findings: [
      rowTotal(`${requests}/carriedForward`),
      balance('naturalPerson'),
      culprit(`${requests}/carriedForward/naturalPerson`, {
        kind: 'cell',
        stated: 128,
        repair: 118,
      }),
    ],
    fail: 2,
  },
  {
    code: 'reconcile/culprit',
    slug: 'total-of-a-row',
    zh: '一行的总计填错',
    en: 'The total of a row is wrong',
    input: patched(city, set(`${outcomes}/granted/total`, 1200)),
    findings: [
      rowTotal(`${outcomes}/granted`),
      outcomeTotal('total'),
      culprit(`${outcomes}/granted/total`, { kind: 'total', stated: 1200, repair: 1191 }),
    ],
    fail: 2,
  },
  {
    code: 'reconcile/culprit',
    slug: 'total-of-outcomes',
    zh: '（七）总计的总计填错：三条等式在此相交',
    en: 'The total of totals is wrong: three equations cross in it',
    input: patched(city, set(`${outcomes}/total/total`, 3500)),
    findings: [
      rowTotal(`${outcomes}/total`),
      outcomeTotal('total'),
      balance('total'),
      culprit(`${outcomes}/total/total`, { kind: 'total', stated: 3500, repair: 3486 }),
    ],
    fail: 3,
  },
  {
    code: 'reconcile/culprit',
    slug: 'split',
    zh: '305 被拆成 30 和 5 填在相邻两格',
    en: '305 was split over two cells, 30 and 5',
    input: patched(city, row(petition, [30, 5])),
    findings: [
      rowTotal(petition),
      outcomeTotal('naturalPerson'),
      outcomeTotal('organizations/commercial'),
      culprit(`${petition}/naturalPerson`, { kind: 'split', stated: [30, 5], repair: [305, 0] }),
    ],
    fail: 3,
  },
  {
    code: 'reconcile/culprit',
    slug: 'shifted-right',
    zh: '一行整体右移一列，总计未动：行合计仍相符，五列不相符',
    en: 'A row shifted right by a column, its total in place: the row adds up, five columns do not',
    input: patched(city, row(`${outcomes}/partiallyGranted`, [0, 319, 7, 0, 0, 2])),
    findings: [
      outcomeTotal('naturalPerson'),
      outcomeTotal('organizations/commercial'),
      outcomeTotal('organizations/research'),
      outcomeTotal('organizations/legalService'),
      outcomeTotal('organizations/other'),
      culprit(`${outcomes}/partiallyGranted`, {
        kind: 'shifted',
        stated: [0, 319, 7, 0, 0, 2],
        repair: [319, 7, 0, 0, 2, 0],
      }),
    ],
    fail: 5,
  },
  {
    code: 'reconcile/culprit',
    slug: 'shifted-left',
    zh: '一行整体左移一列，首格丢失，末格为 0',
    en: 'A row shifted left by a column: its first figure is lost, 0 stands in the last cell',
    input: patched(city, row(`${outcomes}/notProvided/creationRequired`, [2, 0, 0, 0, 0, 0])),
    findings: [
      rowTotal(`${outcomes}/notProvided/creationRequired`),
      outcomeTotal('naturalPerson'),
      outcomeTotal('organizations/commercial'),
      culprit(`${outcomes}/notProvided/creationRequired`, {
        kind: 'shifted',
        stated: [2, 0, 0, 0, 0, 0],
        repair: [26, 2, 0, 0, 0, 0],
      }),
    ],
    fail: 3,
  },
  {
    code: 'reconcile/culprit',
    slug: 'swapped',
    zh: '上年结转与结转下年度两行互换',
    en: 'Carried over and carried forward are swapped',
    input: patched(city, swap(`${requests}/carriedOver`, `${requests}/carriedForward`)),
    findings: [
      balance('naturalPerson'),
      balance('organizations/legalService'),
      balance('total'),
      culprit(`${requests}/carriedOver`, { kind: 'swapped' }),
    ],
    fail: 3,
  },
  {
    code: 'reconcile/culprit',
    slug: 'near-two-faults',
    zh: '两处各自填错：两处都报，不指认疑点',
    en: 'Two independent faults: both are reported, no culprit is named',
    input: patched(
      city,
      set(`${outcomes}/granted/naturalPerson`, 1157),
      set(`${outcomes}/notProvided/notHeld/organizations/commercial`, 79),
    ),
    findings: [
      rowTotal(`${outcomes}/granted`),
      outcomeTotal('naturalPerson'),
      rowTotal(`${outcomes}/notProvided/notHeld`),
      outcomeTotal('organizations/commercial'),
    ],
    fail: 4,
  },
  {
    code: 'reconcile/culprit',
    slug: 'near-two-tables',
    zh: '表三一格、表四一格各自填错：没有一处修改能使全部成立',
    en: 'One fault in 表三 and one in 表四: no single repair makes everything hold',
    input: patched(
      city,
      set(`${outcomes}/granted/naturalPerson`, 1157),
      set('/disputes/reconsideration/upheld', 390),
    ),
    findings: [
      rowTotal(`${outcomes}/granted`),
      outcomeTotal('naturalPerson'),
      finding('reconcile/dispute-total', '/disputes/reconsideration/total'),
    ],
    fail: 3,
  },
];
