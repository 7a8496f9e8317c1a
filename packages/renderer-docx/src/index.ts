export { docxRenderer, extendDocx } from './docx-renderer.ts';
export type { DocxOptions } from './docx-options.ts';
