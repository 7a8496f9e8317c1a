import { packArchive, packPart } from '@gongkai/plugin-kit/archive';
import { escapeHtml } from '../reporters/html-page.ts';
import { parts } from './parts.ts';
import { sheetXml, type Sheet } from './sheet.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * 几张表 → 一个 Excel 工作簿。文字都是内联文字，从不成为公式；同样的内容，同样的字节。
 * Sheets → an Excel workbook. Text is inline text and never a formula; same content, same bytes.
 */
export function workbook(sheets: readonly Sheet[]): Uint8Array {
  const each = (line: (sheet: Sheet, number: string) => string): string =>
    sheets.map((sheet, index) => line(sheet, String(index + 1))).join('');
  const relation = (type: string, id: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const book = [
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>`,
    each(({ name }, n) => `<sheet name="${escapeHtml(name)}" sheetId="${n}" r:id="s${n}"/>`),
    '</sheets><definedNames>',
    // the head of a table is printed on every page
    each(
      ({ name }, n) =>
        `<definedName name="_xlnm.Print_Titles" localSheetId="${String(Number(n) - 1)}">'${escapeHtml(name)}'!$1:$1</definedName>`,
    ),
    '</definedNames></workbook>',
  ].join('');
  const relations = each((_, n) => relation('worksheet', `s${n}`, `worksheets/sheet${n}.xml`));
  const files: readonly (readonly [name: string, xml: string])[] = [
    ['[Content_Types].xml', parts.contentTypes(sheets.length)],
    ['_rels/.rels', parts.relationships(relation('officeDocument', 'w', 'xl/workbook.xml'))],
    ['xl/workbook.xml', book],
    [
      'xl/_rels/workbook.xml.rels',
      parts.relationships(relations + relation('styles', 'styles', 'styles.xml')),
    ],
    ['xl/styles.xml', parts.styles],
    ...sheets.map(
      (sheet, index) =>
        [`xl/worksheets/sheet${String(index + 1)}.xml`, sheetXml(sheet, index === 0)] as const,
    ),
  ];
  return packArchive(files.map(([name, xml]) => packPart(name, head + xml)));
}
