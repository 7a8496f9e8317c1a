import { city } from '../base-report.ts';
import { finding, type CaseSource } from '../case.ts';
import { patched, set } from '../patch.ts';
import { expectedDraft } from './draft.ts';
import { published } from './edit.ts';
import { gb18030 } from './gb18030.ts';

const nothing = { edition: null, draft: {} } as const;
const unreadable = (reason: string) => [finding('import/unreadable', null, { reason })];

/** import/unreadable and import/edition-mismatch: the file as a whole. */
export const documentCases: readonly CaseSource[] = [
  {
    code: 'import/unreadable',
    slug: 'empty',
    zh: '空文件',
    en: 'An empty file',
    input: '',
    ...nothing,
    findings: unreadable('empty'),
  },
  {
    code: 'import/unreadable',
    slug: 'blank',
    zh: '只有空白的文件',
    en: 'A file of blanks',
    input: ' \r\n\t\u3000\r\n\r\n',
    ...nothing,
    findings: unreadable('empty'),
  },
  {
    code: 'import/unreadable',
    slug: 'binary',
    zh: '不是文本',
    en: 'Not a text',
    input: Uint8Array.from({ length: 600 }, (_, i) => (i * 37) % 256),
    ...nothing,
    findings: unreadable('binary'),
  },
  {
    code: 'import/unreadable',
    slug: 'other-document',
    zh: '是文本，但不是年度报告',
    en: 'A text that is no annual report',
    input: '会议通知\n\n定于本周五下午三时召开例会，请各科室准时参加。\n',
    ...nothing,
    findings: unreadable('no-report'),
  },
  {
    code: 'import/unreadable',
    slug: 'near-gb18030',
    zh: 'GB18030 编码的文本',
    en: 'A text in GB18030',
    input: gb18030(published([])),
    findings: [],
    draft: expectedDraft(),
  },
  {
    code: 'import/unreadable',
    slug: 'near-byte-order-mark',
    zh: '以字节顺序标记（BOM）开头、以回车换行结束各行的文本',
    en: 'A text with a byte order mark and Windows line ends',
    input: `\uFEFF${published([]).replaceAll('\n', '\r\n')}`,
    findings: [],
    draft: expectedDraft(),
  },
  {
    code: 'import/edition-mismatch',
    slug: 'tables-of-2021-in-2020',
    zh: '2020 年的报告用了 2021 年的表',
    en: 'A report about 2020 in the tables of 2021',
    ...inYear(2020),
    findings: [finding('import/edition-mismatch', '/edition', { edition: '2021', year: 2020 })],
  },
  {
    code: 'import/edition-mismatch',
    slug: 'near-first-year',
    zh: '2021 年的报告用 2021 年的表',
    en: 'A report about 2021 in the tables of 2021',
    ...inYear(2021),
    findings: [],
  },
  {
    code: 'import/from-file-name',
    slug: '2023年',
    zh: '文中没有写明年度，只有文件名里有',
    en: 'The text states no year; its file name does',
    input: withoutYear('示例市人民政府政府信息公开工作年度报告'),
    findings: [finding('import/from-file-name', '/year', { year: 2023 })],
    draft: expectedDraft([], titled('示例市人民政府政府信息公开工作年度报告')),
  },
  {
    code: 'import/from-file-name',
    slug: 'near-title-2022年',
    zh: '标题写明年度，文件名里是另一年',
    en: 'The title states the year; the file name has another one',
    input: withoutYear('示例市人民政府2023年政府信息公开工作年度报告'),
    findings: [],
    draft: expectedDraft(),
  },
];

/** The report under another title. */
function titled(title: string): object {
  return patched(city, set('/title', title));
}

/** The report under another title, without the prose that says the year. */
function withoutYear(title: string): string {
  const prose = (text: string): object[] => [{ type: 'paragraph', text }];
  return published(
    [],
    patched(
      titled(title),
      set('/preface', []),
      set('/overview', prose('推进政务公开工作。')),
      set('/otherMatters', prose('收取信息处理费2950元。')),
    ),
  );
}

/** The report about another year, every year in it changed alike. */
function inYear(year: number): Pick<CaseSource, 'input' | 'draft'> {
  const other = JSON.parse(
    JSON.stringify(patched(city, set('/year', year))).replaceAll('2023年', `${String(year)}年`),
  ) as object;
  return { input: published([], other), draft: expectedDraft([], other) };
}
