import { city } from '../base-report.ts';
import { finding, type CaseSource } from '../case.ts';
import { patched, set } from '../patch.ts';

/** shape/document: whether it is a report at all. */
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
];
