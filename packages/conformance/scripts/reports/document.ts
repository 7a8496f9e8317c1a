import { readPointer } from '@gongkai/form';
import { city } from '../base-report.ts';
import { finding, type CaseSource } from '../case.ts';
import { patched, set } from '../patch.ts';

/** The title of the base report, broken before the year. */
const twoLines = String(readPointer(city, '/title')).replace(/(?=\d{4}年)/, '\n');

/** shape/document, shape/revision: whether it is a report at all, and of which revision. */
export const documentShapeCases: readonly CaseSource[] = [
  {
    code: 'shape/document',
    slug: 'not-json',
    zh: '文件写到一半',
    en: 'The file breaks off',
    input: '{ "edition": "2021", "year": 2023, "agency": { "na',
    edition: null,
    findings: [finding('shape/document', null, { reason: 'json' })],
  },
  {
    code: 'shape/document',
    slug: 'not-an-object',
    zh: '是一组报告，不是一份报告',
    en: 'A list of reports, not a report',
    input: [city],
    edition: null,
    findings: [finding('shape/document', null, { reason: 'object' })],
  },
  {
    code: 'shape/document',
    slug: 'unknown-edition',
    zh: '不认识的格式版本',
    en: 'An unknown edition',
    input: patched(city, set('/edition', '2020')),
    edition: null,
    findings: [finding('shape/document', '/edition', { reason: 'edition' })],
  },
  {
    code: 'shape/document',
    slug: 'near-byte-order-mark',
    zh: '文件以字节顺序标记（BOM）开头',
    en: 'The file starts with a byte order mark',
    input: `\uFEFF${JSON.stringify(city)}`,
    findings: [],
  },
  {
    code: 'shape/revision',
    slug: 'title-of-two-lines',
    zh: '第 1 次修订的写法：标题分两行。读入时并为一行',
    en: 'Written under revision 1: a title of two lines, which are joined when it is read',
    input: patched(city, set('/title', twoLines)),
    findings: [finding('shape/revision', '/title', { from: 1, to: 2 })],
  },
  {
    code: 'shape/revision',
    slug: 'near-lines-of-a-paragraph',
    zh: '段落里可以换行，不是以前的写法',
    en: 'Paragraphs may have several lines; that is nothing of an earlier revision',
    input: patched(city, set('/preface', [{ type: 'paragraph', text: '第一行。\n第二行。' }])),
    findings: [],
  },
];
