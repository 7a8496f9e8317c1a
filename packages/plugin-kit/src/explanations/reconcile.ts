import { both, type Explanation } from './explanation.ts';

const structureOfTheForm = both(
  '表样的结构如此：总计即同行（列）各项之和。凡填报无误的报告都成立。',
  'The structure of the form: a total is the sum of its line. It holds in every sound report.',
);

/** 勾稽关系。 Cross-footing. */
export const reconcileExplanations: Readonly<Record<string, Explanation>> = {
  'reconcile/row-total': {
    title: both('一行各类申请人之和不等于总计', 'A row does not add up to its total'),
    basis: structureOfTheForm,
    repair: both(
      '按台账核对这一行：改错的那一格，或改总计。只凭差额不能断定哪格有错。',
      'Check the row against the register and correct the wrong cell or the total. The difference alone does not say which.',
    ),
    example: both(
      '各类申请人之和为 1203，总计填 1230：多半是总计数字颠倒，改为 1203。',
      'The columns add up to 1203 and the total says 1230: two digits of the total were probably transposed.',
    ),
  },
  'reconcile/outcome-total': {
    title: both(
      '一列各办理结果之和不等于结果总计',
      'The outcomes of a column do not add up to their total',
    ),
    basis: structureOfTheForm,
    repair: both(
      '按台账核对这一列的各办理结果；每件申请只计一种结果。',
      'Check the outcomes of the column against the register; each request is counted under one outcome.',
    ),
    example: both(
      '各结果之和为 96，总计填 98：有 2 件没有归入任何结果，按台账补入。',
      'The outcomes add up to 96 and the total says 98: two cases were not counted under any outcome.',
    ),
  },
  'reconcile/case-balance': {
    title: both('收到与办理不平衡', 'Requests received and processed do not balance'),
    basis: both(
      '印在官方表样上的勾稽关系：第一项加第二项之和，等于第三项加第四项之和，逐列成立。',
      'Printed in the official form: received and carried over equal processed and carried forward, in each column.',
    ),
    repair: both(
      '先核对结转下年度的件数，再核对本年新收和上年结转；上年结转应等于上年报告中结转下年度的件数。',
      'Check the cases carried forward first, then those received and carried over; the latter are what last year’s report carried forward.',
    ),
    example: both(
      '新收 100、上年结转 3，办结 101：应结转 2，而填 1，改为 2。',
      'Received 100, carried over 3, processed 101: 2 are carried forward, not 1.',
    ),
  },
  'reconcile/dispute-total': {
    title: both(
      '复议、诉讼各结果之和不等于总计',
      'The results of disputes do not add up to their total',
    ),
    basis: structureOfTheForm,
    repair: both(
      '核对该组的四种结果与总计；未审结的也计入总计。',
      'Check the four results of the group and its total; pending cases count too.',
    ),
    example: both(
      '四种结果为 5、1、0、2，总计填 6：漏计未审结的 2 件，改为 8。',
      'The results are 5, 1, 0, 2 and the total says 6: the 2 pending ones were left out; make it 8.',
    ),
  },
  'reconcile/outcome-bound': {
    title: both('某种结果的件数超过可办的件数', 'An outcome exceeds the cases there were'),
    basis: both(
      '任何一种办理结果的件数都不会超过本列新收与上年结转之和。仅在总计或平衡关系因有格未填而无法判断时提示。',
      'No outcome can exceed the requests received and carried over in its column. Said only where a cell that is not stated keeps the total or the balance from being assessed.',
    ),
    repair: both(
      '核对该格是否串行、串列或多写一位。',
      'Look for a shifted figure or an extra digit.',
    ),
    example: both(
      '本列共 12 件，某结果填 120：多写了一个 0。',
      'A column has 12 cases, one outcome says 120: an extra 0.',
    ),
  },
  'reconcile/culprit': {
    title: both('最可能的疑点', 'The most likely culprit'),
    basis: both(
      '只有一处最小的改动能使全部可判断的勾稽关系同时成立时才提出；有几种可能时不提。它是线索，不是结论。',
      'Named only where exactly one smallest repair satisfies every assessable equation; with several it stays silent. A lead, not a verdict.',
    ),
    repair: both(
      '按台账核对所指的格或行，属实再采用所附的修改。',
      'Check the cell or row against the register and apply the repair if it is true.',
    ),
    example: both(
      '某格填 1157，行、列两条关系同差 18：改为 1175 则全部成立，多半是数字颠倒。',
      'A cell says 1157 and its row and its column are both off by 18: with 1175 all holds, two digits were transposed.',
    ),
  },
};
