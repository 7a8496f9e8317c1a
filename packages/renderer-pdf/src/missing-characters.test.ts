import { expect, test } from 'vitest';
import type { Report } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import minimal from '@gongkai/schema/2021/examples/minimal.gongkai.json' with { type: 'json' };
import { textOfPdf } from '../../../tests/properties/text-of-pdf.ts';
import { missingCharacters } from './missing-characters.ts';
import { pdfRenderer } from './index.ts';

const form = forms['2021'];
const [cell] = form.cells;
const report = {
  ...minimal,
  preface: [
    { type: 'paragraph', text: '由\u{2B740}某、\u{E000}某负责，\u{2B740}某复核，𠮷某、䶮某协办。' },
    { type: 'table', rows: [['常见的字', '한글']] },
  ],
  remarks: [{ at: cell?.address ?? '', kind: 'text', text: 'ไม่' }],
  extensions: { 'urn:example:x': '한' },
} as unknown as Report;

test('a character that the fonts lack is shown as 〓 and said, with where it stands', async () => {
  const { bytes, diagnostics } = await pdfRenderer.render({ form, report, options: {} });
  expect(diagnostics?.map(({ at, params, severity }) => [at, params['codes'], severity])).toEqual([
    ['/preface/0/text', 'U+2B740、U+E000', 'warning'],
    ['/preface/1/rows/0/1', 'U+D55C、U+AE00', 'warning'],
    [cell?.address, 'U+0E44、U+0E21、U+0E48', 'warning'],
  ]);
  const shown = textOfPdf(bytes);
  expect(shown).toContain('由〓某、〓某负责，〓某复核，𠮷某、䶮某协办。');
  expect(shown).toContain('〓〓');
});

test('what has no shape is not missing', () => {
  const preface = [
    { type: 'paragraph', text: 'a\u200Fb\u2066c\uFE0F\u00AD\t\u2003d\r\ne\0\uFFFE' },
  ];
  expect(missingCharacters({ ...minimal, preface } as unknown as Report)).toEqual([]);
});
