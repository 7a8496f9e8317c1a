import { textWidthOf } from '@gongkai/plugin-kit/view';
import { escapeHtml } from '../reporters/html-page.ts';
import { style } from './parts.ts';

/** 工作簿中的一张表：首行为表头。 A sheet of a workbook; its first row is the head. */
export interface Sheet {
  readonly name: string;
  /** 各列的名称和宽度（字符）。 Name and width in characters of each column. */
  readonly columns: readonly (readonly [name: string, width: number])[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** 一格：文字、数，或带级别的文字。 A cell: text, a number, or text of a severity. */
export type SheetCell = string | number | { readonly text: string; readonly as: Tone };
type Tone = 'error' | 'warning' | 'text';

/** Excel 一格最多的字符数。 As many characters as Excel takes in a cell. */
const LONGEST = 32_767;
/** 左右的边距（字符），一行的高度、最高的一行（磅）。 Margins in characters; height of a line and of the highest row in points. */
const MARGINS = 2;
const LINE = 15;
const HIGHEST = 409;
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** 一张表的 XML：表头冻结、可筛选、横向打印、宽度适合一页。 The XML of a sheet: frozen head, filter, landscape, one page wide. */
export function sheetXml({ columns, rows }: Sheet, selected: boolean): string {
  const widths = columns.map(
    ([, width], i) =>
      `<col min="${String(i + 1)}" max="${String(i + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  const room = columns.map(([, width]) => width - MARGINS);
  const head = row(
    1,
    1,
    columns.map(([name], i) => text(1, i, name, style.head)),
  );
  const body = rows.map((cells, i) =>
    row(
      i + 2,
      Math.max(1, ...cells.map((cell, j) => linesOf(cell, room[j] ?? 1))),
      cells.map((cell, j) => cellXml(i + 2, j, cell)),
    ),
  );
  const last = `${letter(columns.length - 1)}${String(rows.length + 1)}`;
  return [
    `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    `<cols>${widths.join('')}</cols><sheetData>${head}${body.join('')}</sheetData>`,
    `<autoFilter ref="A1:${last}"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`,
  ].join('');
}

/** The height is a beginning: who fills something in has it fitted by the spreadsheet. */
function row(number: number, lines: number, cells: readonly string[]): string {
  const height = Math.min(lines * LINE + 3, HIGHEST);
  return `<row r="${String(number)}" ht="${String(height)}">${cells.join('')}</row>`;
}

/** Lines of a cell in a column of so many digits; a Chinese character is as wide as two. */
function linesOf(cell: SheetCell, room: number): number {
  if (typeof cell === 'number') return 1;
  const words = typeof cell === 'object' ? cell.text : cell;
  return words
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidthOf(line) * 2) / room)), 0);
}

function cellXml(row: number, column: number, cell: SheetCell): string {
  if (typeof cell === 'object') return text(row, column, cell.text, style[cell.as]);
  if (typeof cell === 'string') {
    return text(row, column, cell, /^[=+\-@\t\r]/.test(cell) ? style.literal : style.text);
  }
  const place = `${letter(column)}${String(row)}`;
  return `<c r="${place}" s="${String(style.number)}"><v>${String(cell)}</v></c>`;
}

function text(row: number, column: number, value: string, number: number): string {
  const place = `${letter(column)}${String(row)}`;
  const words = escapeHtml(wellFormed(value).slice(0, LONGEST));
  return `<c r="${place}" s="${String(number)}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
}

/** 半个代理对不是 XML 字符。 Half a surrogate pair is no character of XML. */
function wellFormed(value: string): string {
  return value.replace(/[\ud800-\udfff\ufffe\uffff]/gu, '\ufffd');
}

const letter = (column: number): string => String.fromCharCode(65 + column);
