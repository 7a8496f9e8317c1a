import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { Report } from '@gongkai/plugin-kit';
import { printable } from '@gongkai/plugin-kit/view';
import { forms } from '@gongkai/schema/forms';
import minimal from '@gongkai/schema/2021/examples/minimal.gongkai.json' with { type: 'json' };
import { sheetsIn, stylesIn, xlsxOf } from './testing/workbook.ts';

const form = forms['2021'];

/** Any code points, halves of characters included. */
const anyCharacters = fc
  .array(fc.oneof(fc.nat(0x10ffff), fc.nat(0x2ff), fc.integer({ min: 0xd7f0, max: 0xffff })), {
    maxLength: 20,
  })
  .map((codes) => String.fromCodePoint(...codes));

const anyText = fc.oneof(
  anyCharacters,
  fc.constantFrom(
    '<script>alert(1)</script>',
    '{{title}} {{{title}}} {{> sheet}}',
    '</t></is></c></row>',
    ']]><!--',
    '" r="A1',
    "=cmd|'/C calc'!A0",
    '+1+cmd|x',
    '-2+3',
    '@SUM(1)',
    '\t=1',
    '_x000D_ _x0041_',
    'a\0b\x1b[31m\u202E321\u202C𠮷\u{10FFFD}',
    'א\u200Fב',
    '&lt;&amp;&#60;',
    '第一行\n第二行\r\n\n第四行',
  ),
);

const reportWith = (text: string, other: string): Report =>
  ({
    ...minimal,
    title: other,
    preface: [
      { type: 'paragraph', text },
      { type: 'heading', level: 2, text: other },
      {
        type: 'table',
        caption: other,
        rows: [
          ['甲', text],
          [other, '乙'],
        ],
      },
      { type: 'figure', alt: text, caption: other },
    ],
    remarks: [{ at: form.cells[0]!.address, kind: 'text', text }],
    proactiveDisclosure: {
      ...minimal.proactiveDisclosure,
      rules: { issued: null, repealed: 0, inForce: 0 },
    },
  }) as unknown as Report;

/** What a spreadsheet makes of the text of a cell. */
const shown = (text: string): string =>
  text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

test('text of any kind is shown as it is, is no formula and never becomes one', () => {
  const visible = anyText.filter((text) => printable(text).trim() !== '');
  fc.assert(
    fc.property(visible, visible, (text, other) => {
      const xlsx = xlsxOf(form, reportWith(text, other));
      const styles = stylesIn(xlsx);
      const sheets = sheetsIn(xlsx);
      const all = sheets.flatMap(({ cells }) => cells);
      const texts = all.filter((cell) => cell.text !== '' && cell.type === 'inlineStr');
      const own = texts.map((cell) => shown(cell.text).replace(/^\u3000\u3000/, ''));
      for (const wanted of [text, other]) expect(own).toContain(printable(wanted));
      for (const cell of all) {
        expect(cell.formula).toBe('');
        if (/^[=+\-@\t\r]/.test(cell.text) && cell.type === 'inlineStr') {
          expect(styles[cell.style]!.quoted).toBe(true);
        }
      }
      const plain = sheetsIn(xlsxOf(form, reportWith('甲', '乙')));
      expect(sheets.map(({ elements }) => new Set(elements))).toEqual(
        plain.map(({ elements }) => new Set(elements)),
      );
    }),
  );
});

test('a paragraph of a million characters comes through, no cell longer than Excel takes', () => {
  const text = '公开𠮷'.repeat(250_000);
  const xlsx = xlsxOf(form, { ...minimal, preface: [{ type: 'paragraph', text }] });
  const [sheet] = sheetsIn(xlsx);
  const pieces = sheet!.cells.map((cell) => cell.text).filter((piece) => piece.includes('𠮷'));
  expect(pieces.join('')).toBe(`　　${text}`);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(32_767);
});

test('a table too wide, or with too much in a cell, becomes lines with every text of it', () => {
  const wide = Array.from({ length: 300 }, (_, i) => `格${String(i)}`);
  const long = ['长'.repeat(40_000), '短'];
  const preface = [
    { type: 'table', rows: [wide] },
    { type: 'table', rows: [long] },
  ];
  const [sheet] = sheetsIn(xlsxOf(form, { ...minimal, preface }));
  const all = sheet!.cells.map(({ text }) => text).join('');
  for (const row of [wide, long]) expect(all).toContain(row.join('\t'));
});
