import type { Renderer } from '@gongkai/plugin-kit';
import { csvLine } from './csv-line.ts';
import { csvOptions, type CsvOptions } from './csv-options.ts';
import { csvColumns, csvRows } from './csv-rows.ts';

const encoder = new TextEncoder();

/**
 * 输出长表：每格一行，机关、年度、表、行、列、数、写法各占一列，供统计软件和 Excel 使用。没有模板：
 * 一行怎样写由 RFC 4180 定死，没有可改的版式。
 * Renders a long table, one row for each cell, for statistics and Excel. It has no template: RFC 4180
 * leaves nothing to lay out.
 */
export const csvRenderer: Renderer<CsvOptions> = {
  kind: 'renderer',
  api: 1,
  name: 'csv',
  produces: { mediaType: 'text/csv', extension: '.csv' },
  options: csvOptions,
  render({ form, report, options: { bom = true } }) {
    const rows = csvRows(form, report).map((row) => csvLine(csvColumns.map((name) => row[name])));
    const text = csvLine(csvColumns) + rows.join('');
    return { bytes: encoder.encode(bom ? `\uFEFF${text}` : text) };
  },
};
