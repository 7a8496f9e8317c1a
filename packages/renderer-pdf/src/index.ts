export { pdfRenderer } from './pdf-renderer.ts';
export type { PdfOptions } from './pdf-options.ts';
