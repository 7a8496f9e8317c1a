import { city } from '../base-report.ts';
import { finding, type CaseSource } from '../case.ts';
import { patched, set } from '../patch.ts';

const code = 'render/missing-character';
const preface = (text: string): object =>
  patched(city, set('/preface', [{ type: 'paragraph', text }]));

/** render/*: what only shows when the report is rendered. */
export const renderCases: readonly CaseSource[] = [
  {
    code,
    slug: 'private-use',
    zh: '造字区的字和其他文字的字，PDF 印不出',
    en: 'Private characters and other scripts cannot be shown in the PDF',
    input: preface('由\u{E000}某负责，한某协办。'),
    findings: [finding(code, '/preface/0/text', { codes: 'U+E000、U+D55C' })],
  },
  {
    code,
    slug: 'near-rare',
    zh: '生僻字，字体有',
    en: 'A rare character that the fonts have',
    input: preface('由𠮷某负责，䶮某协办。'),
    findings: [],
  },
];
