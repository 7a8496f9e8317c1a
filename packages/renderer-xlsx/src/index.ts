export { extendXlsx, xlsxRenderer } from './xlsx-renderer.ts';
export type { XlsxOptions } from './xlsx-options.ts';
export { fillingWorkbook } from './filling-workbook.ts';
