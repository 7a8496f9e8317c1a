export { extendText, textRenderer } from './text-renderer.ts';
export type { TextOptions } from './text-options.ts';
