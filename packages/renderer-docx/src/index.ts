export { docxRenderer } from './docx-renderer.ts';
export type { DocxOptions } from './docx-options.ts';
