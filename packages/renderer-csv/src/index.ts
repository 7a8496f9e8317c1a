export { csvRenderer, extendCsv } from './csv-renderer.ts';
export type { CsvOptions } from './csv-options.ts';
