import { expect, test } from 'vitest';
import fc from 'fast-check';
import { printable } from '@gongkai/plugin-kit/view';
import { forms } from '@gongkai/schema/forms';
import minimal from '@gongkai/schema/2021/examples/minimal.gongkai.json' with { type: 'json' };
import { bodyOf, docxOf, partOf, rootOf, textOf, within } from './testing/document.ts';

const form = forms['2021'];

/** Any code points, halves of characters included; `fc.string` takes seconds to set this up. */
const anyCharacters = fc
  .array(fc.oneof(fc.nat(0x10ffff), fc.nat(0x2ff), fc.integer({ min: 0xd7f0, max: 0xffff })), {
    maxLength: 20,
  })
  .map((codes) => String.fromCodePoint(...codes));

const anyText = fc.oneof(
  anyCharacters,
  fc.constantFrom(
    '<script>alert(1)</script>',
    '{{title}} {{{title}}} {{> document}}',
    '</w:t></w:r></w:p><w:p>',
    ']]><!--',
    '"\' w:val="x',
    "=cmd|'/C calc'!A0",
    '{ INCLUDEPICTURE "x" }',
    'a\0b\x1b[31m\u202E321\u202C𠮷\u{10FFFD}',
    '&lt;&amp;&#60;',
    '  两端\t有空白  ',
    '第一行\n第二行\r\n\n第四行',
  ),
);

const prose = (text: string, other: string) => [
  { type: 'paragraph', text },
  { type: 'heading', level: 2, text: other },
  { type: 'table', caption: other, rows: [[text], [other]] },
  { type: 'figure', alt: text, caption: other },
];
const reportWith = (text: string, other: string): object => ({
  ...minimal,
  title: other,
  agency: { ...minimal.agency, name: text },
  preface: prose(text, other),
});

test('text of any kind is shown as it is, and nothing of it becomes markup', () => {
  const plain = bodyOf(docxOf(form, reportWith('a', 'b')));
  const structure = (body: ReturnType<typeof bodyOf>): string[] =>
    within(body, 'w:p', 'w:tbl', 'w:tr', 'w:tc', 'w:fldSimple', 'w:drawing').map((n) => n.name);
  const visible = anyText.filter((text) => printable(text) !== '');
  fc.assert(
    fc.property(visible, visible, (text, other) => {
      const docx = docxOf(form, reportWith(text, other));
      const body = bodyOf(docx);
      const shown = within(body, 'w:p').slice(0, 7).map(textOf);
      const [one, two] = [printable(text), printable(other)];
      expect(shown).toEqual([two, one, two, two, one, two, '']);
      expect(structure(body)).toEqual(structure(plain));
      const properties = rootOf(partOf(docx, 'docProps/core.xml'));
      expect(properties.children.slice(0, 3).map(({ text: t }) => t)).toEqual([
        two,
        form.reportName,
        one,
      ]);
    }),
  );
});

test('a paragraph of a million characters comes through', () => {
  const text = '公'.repeat(1_000_000);
  const body = bodyOf(docxOf(form, { ...minimal, preface: [{ type: 'paragraph', text }] }));
  expect(textOf(within(body, 'w:p')[1]!)).toBe(text);
});

test('a table too wide for Word becomes paragraphs, with every text of it', () => {
  const row = (name: string): string[] => Array.from({ length: 64 }, (_, i) => name + String(i));
  const preface = [{ type: 'table', rows: [row('a'), row('b')] }];
  const body = bodyOf(docxOf(form, { ...minimal, preface }));
  const shown = within(body, 'w:p').slice(1, 3).map(textOf);
  expect(shown).toEqual([row('a').join('\t'), row('b').join('\t')]);
  const fitting = [{ type: 'table', rows: [row('a').slice(1)] }];
  const table = within(bodyOf(docxOf(form, { ...minimal, preface: fitting })), 'w:tbl')[0]!;
  expect(within(table, 'w:gridCol')).toHaveLength(63);
});
