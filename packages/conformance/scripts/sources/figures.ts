import { city } from '../base-report.ts';
import { finding, type CaseSource } from '../case.ts';
import { patched, row, set } from '../patch.ts';
import { expectedDraft } from './draft.ts';
import { editRow, published, write } from './edit.ts';

const granted = '/requests/outcomes/granted';
const fees = '/proactiveDisclosure/fees';
const documents = '/proactiveDisclosure/normativeDocuments';
const licensing = '/proactiveDisclosure/licensing';
const stateSecret = '/requests/outcomes/denied/stateSecret';
const other = '/requests/outcomes/other/other';
const noDocuments = patched(city, set(documents, { issued: 0, repealed: 0, inForce: 0 }));
const draft = expectedDraft();
/** Row labels take three columns of 表三 and one of 表二. */
const firstFigure = { requests: 3, proactiveDisclosure: 1 } as const;

/** import/* and cell/normalised: the figures of rows. */
export const figureCases: readonly CaseSource[] = [
  {
    code: 'cell/normalised',
    slug: 'full-width',
    zh: '全角数字和千分位逗号',
    en: 'Full-width digits and thousands separators',
    input: published([
      write(granted, { [firstFigure.requests]: '１１７５' }),
      write(licensing, { [firstFigure.proactiveDisclosure]: '1,808,595' }),
    ]),
    findings: [
      finding('cell/normalised', `${granted}/naturalPerson`, { text: '１１７５', value: 1175 }),
      finding('cell/normalised', `${licensing}/decisions`, { text: '1,808,595', value: 1808595 }),
    ],
    draft,
  },
  {
    code: 'cell/normalised',
    slug: 'near-decimal',
    zh: '小数点不是千分位',
    en: 'A decimal point is no separator',
    input: published([], patched(city, set(`${fees}/amount`, 59.237))),
    findings: [],
    draft: expectedDraft([], patched(city, set(`${fees}/amount`, 59.237))),
  },
  {
    code: 'import/realigned',
    slug: 'leading-cells-lost',
    zh: '行首空格丢失，整行左移两列，右边多出空格',
    en: 'Leading empty cells are lost: the row stands two columns to the left, with blanks at right',
    input: published([editRow(other, ([, , ...cells]) => [...cells, '', ''])]),
    findings: [finding('import/realigned', other, { count: 7 })],
    draft,
  },
  {
    code: 'import/realigned',
    slug: 'near-trailing-blanks',
    zh: '行末多出空格，数据仍在各自的列',
    en: 'Blanks at the end of a row whose figures stand in their columns',
    input: published([editRow(other, (cells) => [...cells, '', ''])]),
    findings: [],
    draft,
  },
  {
    code: 'import/unit-in-cell',
    slug: 'yuan',
    zh: '金额格内写有单位',
    en: 'The cell of an amount has a unit in it',
    input: published([write(fees, { [firstFigure.proactiveDisclosure]: '592372449元' })]),
    findings: [finding('import/unit-in-cell', `${fees}/amount`, { text: '592372449元' })],
    draft: {
      ...expectedDraft([fees]),
      remarks: [{ at: `${fees}/amount`, kind: 'text', text: '592372449元' }],
    },
  },
  {
    code: 'import/unit-in-cell',
    slug: 'near-unit-in-header',
    zh: '单位只印在表头',
    en: 'The unit is printed in the header only',
    input: published([]),
    findings: [],
    draft,
  },
  {
    code: 'import/ambiguous',
    slug: 'glued-pair',
    zh: '表二两格的数字粘在一起，没有等式可以裁断',
    en: 'Two figures of 表二 are glued together and no equation decides',
    input: published([
      editRow(documents, ([label = '', , , last = '']) => [label, '109489', last]),
    ]),
    findings: [finding('import/ambiguous', documents)],
    draft: expectedDraft([documents]),
  },
  {
    code: 'import/ambiguous',
    slug: 'near-zeros',
    zh: '粘在一起的数字全是 0，恰与格数相同：只有一种读法',
    en: 'Glued zeros, as many as there are cells: there is one reading',
    input: published(
      [editRow(documents, ([label = '', ...cells]) => [label, cells.join('')])],
      noDocuments,
    ),
    findings: [],
    draft: expectedDraft([], noDocuments),
  },
  {
    code: 'import/placed-by-sums',
    slug: 'glued-row',
    zh: '一行的数字全部粘在一起，勾稽关系只容许一种读法',
    en: 'All figures of a row are glued together and the sums leave one reading',
    input: published([
      editRow(granted, (cells) => [
        ...cells.slice(0, firstFigure.requests),
        cells.slice(firstFigure.requests).join(''),
      ]),
    ]),
    findings: [finding('import/placed-by-sums', granted)],
    draft,
  },
  {
    code: 'import/no-reading',
    slug: 'more-zeros-than-cells',
    zh: '粘在一起的 0 比格数还多，怎么分也分不成',
    en: 'More glued zeros than cells: no way to divide them',
    input: published([
      editRow(granted, (cells) => [...cells.slice(0, firstFigure.requests), '000000000']),
    ]),
    findings: [finding('import/no-reading', granted, { text: '000000000' })],
    draft: expectedDraft([granted]),
    notAssessable: 8,
  },
  {
    code: 'import/no-reading',
    slug: 'near-zeros',
    zh: '粘在一起的数字全是 0，恰与格数相同',
    en: 'Glued zeros, as many as there are cells',
    input: published([
      editRow(stateSecret, (cells) => [...cells.slice(0, firstFigure.requests), '0000000']),
    ]),
    findings: [],
    draft,
  },
  {
    code: 'import/placed-by-sums',
    slug: 'near-separated-row',
    zh: '一行的数字以空格分开，无需推断',
    en: 'Figures of a row separated by blanks: nothing to decide',
    input: published([], patched(city, row('/requests/carriedForward', [118, 3, 0, 0, 0, 0, 121]))),
    findings: [],
    draft,
  },
];
