import type { Importer, Renderer } from '@gongkai/plugin-kit';

type Loaders<T> = Readonly<Record<string, () => Promise<T>>>;

/** 内置的读入器，用到时才读入。 The importers that come with the command, loaded when needed. */
export const builtinImporters: Loaders<Importer> = {
  text: async () => (await import('@gongkai/importer-text')).textImporter,
};

/** 内置的输出器，用到时才读入。 The renderers that come with the command, loaded when needed. */
export const builtinRenderers: Loaders<Renderer> = {
  html: async () => (await import('@gongkai/renderer-html')).htmlRenderer,
  markdown: async () => (await import('@gongkai/renderer-markdown')).markdownRenderer,
  json: async () => (await import('./json-renderer.ts')).jsonRenderer,
};
