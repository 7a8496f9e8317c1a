export { extendHtml, htmlRenderer } from './html-renderer.ts';
export type { HtmlOptions } from './html-options.ts';
