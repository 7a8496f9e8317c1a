import type { Renderer } from '@gongkai/plugin-kit';
import {
  loadTemplates,
  type CompiledTemplates,
  type ExtendRenderer,
} from '@gongkai/plugin-kit/templates';
import { compilation } from './compilation.ts';
import { csvField } from './csv-field.ts';
import { csvOptions, type CsvOptions } from './csv-options.ts';
import { csvRows } from './csv-rows.ts';
import { templates } from './generated/templates.ts';

const encoder = new TextEncoder();

function rendererOf(compiled: CompiledTemplates): Renderer<CsvOptions> {
  const render = loadTemplates(compiled, { escape: csvField });
  return {
    kind: 'renderer',
    api: 1,
    name: 'csv',
    produces: { mediaType: 'text/csv', extension: '.csv' },
    options: csvOptions,
    render({ form, report, options: { bom = true } }) {
      const text = render('template', { rows: csvRows(form, report) });
      return { bytes: encoder.encode(bom ? `\uFEFF${text}` : text) };
    },
  };
}

/**
 * 输出长表：每格一行，机关、年度、表、行、列、数、写法各占一列，供统计软件和 Excel 使用。
 * Renders a long table, one row for each cell, for statistics and Excel.
 */
export const csvRenderer: Renderer<CsvOptions> = rendererOf(templates);

/** 换了几个模板的长表：少几列、换次序、改列名、用分号分格。 The long table with some templates replaced: fewer columns, another order, other names, semicolons. */
export const extendCsv: ExtendRenderer<CsvOptions> = async ({ compile }) =>
  rendererOf(await compile(compilation));
