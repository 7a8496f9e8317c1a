import type { Document } from '@gongkai/plugin-kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeWorkbook, type WrittenCell } from './testing/write-workbook.ts';
import { xlsxImporter } from './xlsx-importer.ts';

function textOf(cell: WrittenCell, format = 'General', more: { date1904?: boolean } = {}): string {
  const bytes = writeWorkbook([{ rows: [['标签', cell]], bordered: true, format }], more);
  const { blocks } = xlsxImporter.read({ source: { bytes }, options: {} }) as Document;
  const [grid] = blocks;
  return grid?.type === 'grid' ? (grid.rows[0]?.[1]?.text ?? '') : 'no grid';
}

describe('a figure is the stored number', () => {
  test('in the shortest decimal that reads back equal, however many digits the file writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const stored = { xml: `><v>${value.toExponential(16)}</v>` };
        expect(Number(textOf(stored))).toBe(value === 0 ? 0 : value);
        expect(textOf(stored)).not.toContain('e');
      }),
    );
    expect(textOf({ xml: '><v>59237.244899999998</v>' })).toBe('59237.2449');
  });

  test.each([
    ['1175', 1175, '#,##0'],
    ['1.6', 1.6, '0'],
    ['-3', -3, '0;0'],
    ['12', 12, '0.00_ '],
    ['-12', -12, '0_);[Red]\\(0\\)'],
    ['0', 0, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ '],
    ['7', 7, '@'],
    ['1175', 1175, '[DBNum1][$-804]General'],
    ['150', 150, '[>100][红色]0;0'],
    ['1500', 1500, '0.00E+00'],
    ['2.5', 2.5, '# ?/?'],
  ])('%s stays %d in the format %s', (text, value, format) => {
    expect(textOf(value, format)).toBe(text);
  });
});

describe('a format that makes it something else is not hidden', () => {
  test.each([
    ['3件', 3, '0"件"'],
    ['3件', 3, '0件'],
    ['¥7545', 7545, '"¥"#,##0.00'],
    ['¥7545', 7545, '[$¥-804]#,##0.00'],
    ['28.5%', 0.285, '0.00%'],
    ['-5%', -0.05, '0%'],
    ['0.07%', 0.0007, '0.00%'],
    ['75450000（0!.0000）', 75_450_000, '0!.0000'],
    ['1175（#,##0,）', 1175, '#,##0,'],
    ['5（0"0"）', 5, '0"0"'],
    ['5（"无"）', 5, '"无"'],
    ['', 0, '0;-0;;@'],
    ['', 5, ';;;'],
    ['2024-01-31', 45322, 'yyyy"年"m"月"d"日"'],
    ['2024-01-31 12:30:00', 45322.520833333336, 'yyyy/m/d h:mm'],
    ['12:00:00', 0.5, 'h:mm'],
    ['1900-03-01', 61, 'm/d/yy'],
    ['1900-01-01', 1, '[$-804]yyyy"年"m"月"'],
    ['-1（yyyy）', -1, 'yyyy'],
  ])('%s is what %d in the format %s says', (text, value, format) => {
    expect(textOf(value, format)).toBe(text);
  });

  test('dates of the calendar from 1904', () => {
    expect(textOf(43860, 'yyyy-mm-dd', { date1904: true })).toBe('2024-01-31');
  });
});

describe('what is not a number', () => {
  test.each([
    ['a formula by its result', '><f>SUM(A1:A3)</f><v>6</v>', '6'],
    ['a formula whose result is a text', ' t="str"><f>A1&amp;"件"</f><v>6件</v>', '6件'],
    ['a formula without a result', '><f>SUM(A1:A3)</f>', '=SUM(A1:A3)'],
    ['a shared formula without a result', '><f t="shared" si="0"/>', '='],
    ['a formula whose result is nothing', ' t="str"><f>""</f><v></v>', ''],
    ['an error', ' t="e"><v>#REF!</v>', '#REF!'],
    ['a formula that fails', ' t="e"><f>1/0</f><v>#DIV/0!</v>', '#DIV/0!'],
    ['true', ' t="b"><v>1</v>', 'TRUE'],
    ['false', ' t="b"><v>0</v>', 'FALSE'],
    ['a date as text', ' t="d"><v>2024-01-31</v>', '2024-01-31'],
    ['a number that is none', '><v>12件</v>', '12件'],
    ['an empty value', '><v/>', ''],
    [
      'rich text, its reading aid left out',
      ' t="inlineStr"><is><r><t>行</t></r><r><rPr><b/></rPr><t xml:space="preserve">政 </t></r><rPh><t>xíng</t></rPh></is>',
      '行政 ',
    ],
    [
      'a raised note mark, apart from the figure',
      ' t="inlineStr"><is><r><t>12</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is>',
      '12¹',
    ],
    ['a line end', ' t="inlineStr"><is><t>结果_x000D_\n维持</t></is>', '结果\n维持'],
  ])('%s', (_, xml, text) => {
    expect(textOf({ xml })).toBe(text);
  });

  test('a text is never turned into a number', () => {
    for (const text of ['0012', '1,175', '１２', '—', '/', '1e3']) expect(textOf(text)).toBe(text);
  });

  test('zeros that the view of the sheet does not show are blank', () => {
    const view = '<sheetViews><sheetView showZeros="0"/></sheetViews>';
    const bytes = writeWorkbook([
      {
        rows: [
          ['甲', 0, 5],
          ['乙', 1, 0],
        ],
        bordered: true,
        before: view,
      },
    ]);
    const { blocks } = xlsxImporter.read({ source: { bytes }, options: {} }) as Document;
    const [grid] = blocks;
    expect(grid?.type === 'grid' && grid.rows[0]?.map(({ text }) => text)).toEqual(['甲', '', '5']);
  });
});
