import type { Importer, Renderer } from '@gongkai/plugin-kit';

/** 内置的一个读入器；扩展名写在这里，找文件时不必先读入它。 A built-in importer; its extensions stand here, so that looking for files does not load it. */
export interface BuiltinImporter {
  readonly extensions: readonly string[];
  load(): Promise<Importer>;
}

/** 内置的读入器，用到时才读入。 The importers that come with the command, loaded when needed. */
export const builtinImporters: Readonly<Record<string, BuiltinImporter>> = {
  text: {
    extensions: ['.txt', '.text', '.md', '.markdown', '.csv'],
    load: async () => (await import('@gongkai/importer-text')).textImporter,
  },
  html: {
    extensions: ['.html', '.htm', '.xhtml', '.shtml'],
    load: async () => (await import('@gongkai/importer-html')).htmlImporter,
  },
  docx: {
    extensions: ['.docx', '.docm', '.dotx', '.doc', '.wps'],
    load: async () => (await import('@gongkai/importer-docx')).docxImporter,
  },
  xlsx: {
    extensions: ['.xlsx', '.xlsm', '.xltx'],
    load: async () => (await import('@gongkai/importer-xlsx')).xlsxImporter,
  },
  pdf: {
    extensions: ['.pdf'],
    load: async () => (await import('@gongkai/importer-pdf')).pdfImporter,
  },
};

/** 内置的输出器，用到时才读入。 The renderers that come with the command, loaded when needed. */
export const builtinRenderers: Readonly<Record<string, () => Promise<Renderer>>> = {
  html: async () => (await import('@gongkai/renderer-html')).htmlRenderer,
  markdown: async () => (await import('@gongkai/renderer-markdown')).markdownRenderer,
  docx: async () => (await import('@gongkai/renderer-docx')).docxRenderer,
  xlsx: async () => (await import('@gongkai/renderer-xlsx')).xlsxRenderer,
  pdf: async () => (await import('@gongkai/renderer-pdf')).pdfRenderer,
  text: async () => (await import('@gongkai/renderer-text')).textRenderer,
  csv: async () => (await import('@gongkai/renderer-csv')).csvRenderer,
  json: async () => (await import('./json-renderer.ts')).jsonRenderer,
};
