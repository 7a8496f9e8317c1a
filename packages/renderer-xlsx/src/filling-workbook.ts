import type { RenderInput } from '@gongkai/plugin-kit';
import { writeCoreProperties } from '@gongkai/plugin-kit/office';
import { documentProperties, toView } from '@gongkai/plugin-kit/view';
import { fillingSheet } from './filling-sheet.ts';
import { sheetsOf } from './sheets.ts';
import { packWorkbook } from './workbook.ts';

/**
 * 由空白报告写出填报用的工作簿：合计是公式，各加数填齐了才有数；其余各格有填写提示，填不了别的。没有宏，
 * 没有名称；填好后由读入器读回。
 * Writes a blank report as a workbook to fill in: totals are formulas that have a value once all parts are
 * there; other cells have prompts and take nothing else. No macros, no names; importers read it back.
 */
export function fillingWorkbook({ form, report }: Omit<RenderInput, 'options'>): Uint8Array {
  const view = toView(form, report);
  const properties = writeCoreProperties(documentProperties(form, report, view));
  const sheets = sheetsOf(view).map((sheet) => fillingSheet(sheet, form));
  return packWorkbook(sheets, { properties, computes: true });
}
