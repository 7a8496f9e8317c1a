export { markdownRenderer } from './markdown-renderer.ts';
