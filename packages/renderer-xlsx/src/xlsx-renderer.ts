import type { Renderer } from '@gongkai/plugin-kit';
import { writeCoreProperties } from '@gongkai/plugin-kit/office';
import { compactXml, type ExtendRenderer } from '@gongkai/plugin-kit/templates';
import { documentProperties, toView } from '@gongkai/plugin-kit/view';
import { sheetsOf } from './sheets.ts';
import { packWorkbook, workbookPacker, type PackWorkbook } from './workbook.ts';
import { xlsxOptions, type XlsxOptions } from './xlsx-options.ts';

function rendererOf(pack: PackWorkbook): Renderer<XlsxOptions> {
  return {
    kind: 'renderer',
    api: 1,
    name: 'xlsx',
    produces: {
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      extension: '.xlsx',
    },
    options: xlsxOptions,
    render({ form, report, options: { embed = true } }) {
      const view = toView(form, report);
      const properties = writeCoreProperties(documentProperties(form, report, view));
      const embedded = embed ? { embedded: JSON.stringify(report) } : {};
      return { bytes: pack(sheetsOf(view), { properties, ...embedded }) };
    },
  };
}

/**
 * 输出 Excel 工作簿：三张表各一张工作表，与官方表样相同，数是数、未填仍是未填；文字另有工作表。没有宏，
 * 没有名称，文字从不成为公式；同样的报告，同样的字节。
 * Renders an Excel workbook: a sheet for each table of the official form, figures as numbers, what is not
 * stated as not stated; prose on sheets of its own. No macros, no names, no text that becomes a formula;
 * the same report gives the same bytes.
 */
export const xlsxRenderer: Renderer<XlsxOptions> = rendererOf(packWorkbook);

/** 换了几个模板的 Excel 输出器：换的是工作簿各部件的模板，打包照旧。 The Excel renderer with some templates of its parts replaced, packed as before. */
export const extendXlsx: ExtendRenderer<XlsxOptions> = async ({ compile }) =>
  rendererOf(workbookPacker(await compile({ rewrite: compactXml })));
