import type { ExtendRenderer } from '@gongkai/plugin-kit/templates';

/** 模板可以逐个取代的内置输出器，用到时才读入。 The built-in renderers whose templates a folder may replace, loaded when needed. */
export const extensibleRenderers = {
  html: async () => (await import('@gongkai/renderer-html')).extendHtml,
  markdown: async () => (await import('@gongkai/renderer-markdown')).extendMarkdown,
  text: async () => (await import('@gongkai/renderer-text')).extendText,
  csv: async () => (await import('@gongkai/renderer-csv')).extendCsv,
  docx: async () => (await import('@gongkai/renderer-docx')).extendDocx,
  xlsx: async () => (await import('@gongkai/renderer-xlsx')).extendXlsx,
} as const satisfies Readonly<Record<string, () => Promise<ExtendRenderer>>>;

/** `extends` 可以写的。 What `extends` may say. */
export type ExtensibleRenderer = keyof typeof extensibleRenderers;
