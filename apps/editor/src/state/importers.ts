import type { Importer } from '@gongkai/plugin-kit';

/** An importer that is set up only when a file is opened. */
interface LazyImporter {
  readonly extensions: readonly string[];
  load(): Promise<Importer>;
}

/**
 * 能打开的格式。新的读入器加在这里，界面各处随之而变。
 * What can be opened. A new importer is added here and nowhere else.
 */
const importers: readonly LazyImporter[] = [
  {
    extensions: ['.txt', '.md'],
    load: async () => (await import('@gongkai/importer-text')).textImporter,
  },
  {
    extensions: ['.html', '.htm'],
    load: async () => (await import('@gongkai/importer-html')).htmlImporter,
  },
  {
    extensions: ['.docx'],
    load: async () => (await import('@gongkai/importer-docx')).docxImporter,
  },
  {
    extensions: ['.xlsx'],
    load: async () => (await import('@gongkai/importer-xlsx')).xlsxImporter,
  },
  {
    extensions: ['.pdf'],
    load: async () => (await import('@gongkai/importer-pdf')).pdfImporter,
  },
];

/** 报告数据的扩展名。 The extension of canonical reports. */
export const reportExtension = '.gongkai.json';

/** 文件选择框接受的扩展名。 The extensions the file picker offers. */
export const openable: readonly string[] = [
  ...importers.flatMap(({ extensions }) => extensions),
  reportExtension,
];

/** 全部读入器；由内容、再由扩展名决定用哪一个。 Every importer; content decides which is used. */
export function loadImporters(): Promise<Importer[]> {
  return Promise.all(importers.map((importer) => importer.load()));
}
