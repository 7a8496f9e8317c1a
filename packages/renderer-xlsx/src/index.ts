export { xlsxRenderer } from './xlsx-renderer.ts';
export type { XlsxOptions } from './xlsx-options.ts';
