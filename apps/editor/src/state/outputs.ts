import type { Form, Renderer, Report } from '@gongkai/plugin-kit';

/** 可以下载的一种格式。 A format that can be downloaded. */
export type OutputName = 'html' | 'markdown';

/** 各输出器，用到时才加载。 The renderers, set up when they are needed. */
const renderers: Readonly<Record<OutputName, () => Promise<Renderer>>> = {
  html: async () => (await import('@gongkai/renderer-html')).htmlRenderer,
  markdown: async () => (await import('@gongkai/renderer-markdown')).markdownRenderer,
};

/** 输出的文件。 A file made from a report. */
export interface OutputFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly extension: string;
}

/** 输出一份报告。 Renders a report. */
export async function renderOutput(
  name: OutputName,
  form: Form,
  report: Report,
): Promise<OutputFile> {
  const renderer = await renderers[name]();
  const { bytes } = await renderer.render({ form, report, options: {} });
  return { bytes, ...renderer.produces };
}
