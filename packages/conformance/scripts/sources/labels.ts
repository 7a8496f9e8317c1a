import { finding, type CaseSource } from '../case.ts';
import { expectedDraft } from './draft.ts';
import { edit, editRow, published } from './edit.ts';

const granted = '/requests/outcomes/granted';
const documents = '/proactiveDisclosure/normativeDocuments';
const licensing = '/proactiveDisclosure/licensing';
const repeated = '/requests/outcomes/notProcessed/repeated';
const excessive = '/requests/outcomes/notProcessed/excessive';
const other = '/requests/outcomes/other/other';
const draft = expectedDraft();

/** import/*: the labels of rows. */
export const labelCases: readonly CaseSource[] = [
  {
    code: 'import/unmatched-label',
    slug: 'unknown-row',
    zh: '表三多出一行，官方表样没有',
    en: 'Table 三 has a row that the form does not have',
    input: published([
      edit('row', other, (line) => [
        line,
        { ...line, cells: ['', '', '4.当面答复', '7', '0', '0', '0', '0', '0', '7'] },
      ]),
    ]),
    findings: [finding('import/unmatched-label', '/requests')],
    draft,
  },
  {
    code: 'import/unmatched-label',
    slug: 'near-broken-label',
    zh: '标目中夹有空格、换行，括号是半角',
    en: 'Labels with blanks and half-width brackets in them',
    input: published([
      editRow(granted, (cells) => cells.map((cell) => cell.replace('（', '(').replace('）', ') '))),
      editRow(licensing, ([label = '', ...cells]) => [[...label].join(' '), ...cells]),
    ]),
    findings: [],
    draft,
  },
  {
    code: 'import/outside-the-form',
    slug: 'regional-row',
    zh: '表二多出“其他主动公开文件”一行',
    en: 'Table 二 has a row that a regional notice added',
    input: published([
      edit('row', documents, (line) => [
        line,
        { ...line, cells: ['其他主动公开文件', '186', '86', '255'] },
      ]),
    ]),
    findings: [finding('import/outside-the-form', '/proactiveDisclosure')],
    draft,
  },
  {
    code: 'import/outside-the-form',
    slug: 'near-table-in-prose',
    zh: '总体情况中的小表不是法定表格',
    en: 'A small table in the overview is not one of the official tables',
    input: published([
      edit('heading', '/overview', (line) => [
        line,
        { kind: 'prose', at: '', cells: ['渠道', '件数'] },
        { kind: 'prose', at: '', cells: ['网上', '3000'] },
        { kind: 'prose', at: '', cells: ['信函', '511'] },
      ]),
    ]),
    findings: [],
    draft,
  },
  {
    code: 'import/label-read-as',
    slug: 'one-character',
    zh: '行名错了一个字',
    en: 'One character of a row label is wrong',
    input: published([
      editRow(excessive, (cells) => cells.map((cell) => cell.replace('理由', '里由'))),
    ]),
    findings: [finding('import/label-read-as', excessive)],
    draft,
  },
  {
    code: 'import/label-read-as',
    slug: 'near-punctuation',
    zh: '行名只差标点、序号的写法',
    en: 'A row label differs in punctuation and numbering only',
    input: published([
      editRow(repeated, (cells) => cells.map((cell) => cell.replace('2.', '２．'))),
    ]),
    findings: [],
    draft,
  },
];
