import { figureText } from '@gongkai/plugin-kit';

/** 表格程序会当作公式的开头。 What a spreadsheet would take for the beginning of a formula. */
const formula = /^[\t ]*[=+\-@]/;

/**
 * CSV 的一行（RFC 4180）。数照写；文字不会被当作公式：会被当作公式的，前面加一个撇号。
 * One line of CSV (RFC 4180). A number is written as it is; no text becomes a formula: what would, gets
 * an apostrophe before it.
 */
export function csvLine(fields: readonly (string | number)[]): string {
  return `${fields.map((field) => (typeof field === 'number' ? figureText(field) : quoted(inert(field)))).join(',')}\r\n`;
}

const inert = (text: string): string => (formula.test(text) ? `'${text}` : text);

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
