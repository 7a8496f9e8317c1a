export { extendMarkdown, markdownRenderer } from './markdown-renderer.ts';
