import { readPointer } from '@gongkai/form';
import { city } from '../base-report.ts';
import { finding, type CaseSource } from '../case.ts';
import { patched, set } from '../patch.ts';
import { expectedDraft } from './draft.ts';
import { edit, empty, prose, published, retitle } from './edit.ts';

const overview = '/overview';
const problems = '/problemsAndImprovements';
const other = '/otherMatters';
const disputes = '/disputes';
const draft = expectedDraft();
const preface = (period: string): string =>
  published(
    [],
    patched(
      city,
      set('/preface', [{ type: 'paragraph', text: `本报告所列数据的统计期限为${period}。` }]),
    ),
  );

/** structure/* and import/missing-table: what only the source shows. */
export const structureCases: readonly CaseSource[] = [
  {
    code: 'structure/section-missing',
    slug: 'problems',
    zh: '没有第五部分',
    en: 'Section 五 is missing',
    input: published([empty(problems, 'heading', 'prose')]),
    findings: [finding('structure/section-missing', problems)],
    draft,
  },
  {
    code: 'structure/section-missing',
    slug: 'near-other-wording',
    zh: '部分标题用条例第五十条和通知正文的说法',
    en: 'Titles in the wording of article 50 and of the notice',
    input: published([
      retitle('/proactiveDisclosure', '二、行政机关主动公开政府信息情况'),
      retitle('/requests', '三、行政机关收到和处理政府信息公开申请情况'),
      retitle(disputes, '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'),
      retitle(problems, '五、政府信息公开工作存在的主要问题及改进情况'),
    ]),
    findings: [],
    draft,
  },
  {
    code: 'structure/section-duplicated',
    slug: 'overview',
    zh: '“一、总体情况”印了两次',
    en: 'The first heading is printed twice',
    input: published([edit('heading', overview, (line) => [line, line])]),
    findings: [finding('structure/section-duplicated', overview)],
    draft,
  },
  {
    code: 'structure/section-duplicated',
    slug: 'near-mentioned',
    zh: '正文提到部分的名称',
    en: 'The prose mentions the name of a section',
    input: published([
      edit('heading', other, (line) => [
        line,
        prose('主动公开政府信息情况和存在的主要问题及改进情况见本报告第二、第五部分。'),
      ]),
    ]),
    findings: [],
    draft,
  },
  {
    code: 'structure/section-ordinal',
    slug: 'restarts',
    zh: '第五、第六部分的序号又从四起',
    en: 'The last two sections are numbered 四 and 五',
    input: published([renumber(problems, '四'), renumber(other, '五')]),
    findings: [
      finding('structure/section-ordinal', problems, { expected: '五', actual: '四' }),
      finding('structure/section-ordinal', other, { expected: '六', actual: '五' }),
    ],
    draft,
  },
  {
    code: 'structure/section-ordinal',
    slug: 'near-topics',
    zh: '第五部分之内从（一）起编号',
    en: 'Numbering starts again at （一） inside section 五',
    input: published([
      edit('heading', problems, (line) => [
        line,
        prose('（一）存在的主要问题'),
        prose('培训不够。'),
        prose('（二）改进情况'),
      ]),
    ]),
    findings: [],
    draft,
  },
  {
    code: 'structure/table-missing',
    slug: 'prose-instead',
    zh: '第四部分只有一句话，没有表',
    en: 'Section 四 has a sentence instead of its table',
    input: published([
      empty(disputes, 'header', 'row', 'prose'),
      edit('heading', disputes, (line) => [
        line,
        prose('本年度行政复议、行政诉讼情况详见相关通报。'),
      ]),
    ]),
    findings: [finding('structure/table-missing', disputes)],
    draft: without(disputes),
    notAssessable: 3,
  },
  {
    code: 'structure/table-missing',
    slug: 'near-prose-before-table',
    zh: '表前有一句话',
    en: 'A sentence stands before the table',
    input: published([
      edit('heading', disputes, (line) => [line, prose('本年度行政复议、行政诉讼情况如下。')]),
    ]),
    findings: [],
    draft,
  },
  {
    code: 'import/missing-table',
    slug: 'nothing-under-heading',
    zh: '第三部分标题之下什么也没有',
    en: 'There is nothing under the heading of section 三',
    input: published([empty('/requests', 'header', 'row', 'prose')]),
    findings: [finding('import/missing-table', '/requests')],
    draft: without('/requests'),
    notAssessable: 39,
  },
  {
    code: 'import/missing-table',
    slug: 'near-short-prose',
    zh: '没有表的部分只有“无”一个字',
    en: 'A section without a table says nothing but 无',
    input: published([
      empty(other, 'prose'),
      edit('heading', other, (line) => [line, prose('无')]),
    ]),
    findings: [],
    draft,
  },
  {
    code: 'structure/period',
    slug: 'last-year',
    zh: '统计期限是去年的',
    en: 'The period is that of the year before',
    input: preface('2022年1月1日至2022年12月31日'),
    findings: [finding('structure/period', '/preface', { year: 2023 })],
    draft,
  },
  {
    code: 'structure/period',
    slug: 'near-other-wording',
    zh: '统计期限的另一种写法',
    en: 'The period in other words',
    input: preface('2023年1月1日起至12月31日止'),
    findings: [],
    draft,
  },
];

/** The heading of a section with another ordinal. */
function renumber(section: string, ordinal: string): ReturnType<typeof edit> {
  return edit('heading', section, (line) => [
    { ...line, cells: line.cells.map((cell) => cell.replace(/^[^、]+/, ordinal)) },
  ]);
}

/** The draft without a table. */
function without(section: string): Readonly<Record<string, unknown>> {
  const [, key] = section.split('/');
  if (readPointer(draft, section) === undefined) throw new Error(`no ${section}`);
  return Object.fromEntries(Object.entries(draft).filter(([name]) => name !== key));
}
