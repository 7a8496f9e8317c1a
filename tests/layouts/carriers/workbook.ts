import type { DocumentBlock, Source } from '@gongkai/plugin-kit';
import { strToU8, zipSync } from 'fflate';
import type { Random } from '../random.ts';
import { spannedCells } from './spans.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const at = (row: number, column: number): string =>
  `${String.fromCharCode(65 + column)}${String(row + 1)}`;

/** A workbook of one sheet: paragraphs in the first column, tables below one another, cells merged. */
export function workbook(blocks: readonly DocumentBlock[], random: Random): Source {
  const rows: string[] = [];
  const merges: string[] = [];
  const asNumbers = random.chance(0.7);
  const cell = (row: number, column: number, text: string): string =>
    text === ''
      ? ''
      : asNumbers && /^(?:0|-?[1-9]\d{0,8})$/.test(text)
        ? `<c r="${at(row, column)}"><v>${text}</v></c>`
        : `<c r="${at(row, column)}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  for (const block of blocks) {
    const top = rows.length;
    if (block.type === 'paragraph') rows.push(cell(top, 0, block.text));
    if (block.type !== 'grid') continue;
    const cells = spannedCells(block);
    block.rows.forEach((_, y) => {
      const own = cells.filter(({ row }) => row === y).sort((a, b) => a.column - b.column);
      rows.push(own.map(({ column, text }) => cell(top + y, column, text)).join(''));
    });
    for (const { row, column, rowSpan, columnSpan } of cells) {
      if (rowSpan * columnSpan === 1) continue;
      const last = at(top + row + rowSpan - 1, column + columnSpan - 1);
      merges.push(`<mergeCell ref="${at(top + row, column)}:${last}"/>`);
    }
    rows.push('');
  }
  const data = rows.map((row, y) => `<row r="${String(y + 1)}">${row}</row>`).join('');
  const merged = merges.length === 0 ? '' : `<mergeCells>${merges.join('')}</mergeCells>`;
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${relationships}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="年报" sheetId="1" r:id="s1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relationships}"><Relationship Id="s1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${data}</sheetData>${merged}</worksheet>`,
  };
  const parts = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return { bytes: zipSync(Object.fromEntries(parts), { level: 1 }), name: 'report.xlsx' };
}
