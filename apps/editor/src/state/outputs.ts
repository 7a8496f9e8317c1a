import type { Form, Renderer, Report } from '@gongkai/plugin-kit';

/** 可以下载的一种格式。 A format that can be downloaded. */
export type OutputName = 'docx' | 'xlsx' | 'filling' | 'html' | 'fragment' | 'markdown';

/** A renderer that is set up when it is needed, and how its file differs from that of another. */
interface LazyRenderer {
  load(): Promise<Renderer>;
  readonly options?: object;
  readonly suffix?: string;
}

const html = async (): Promise<Renderer> => (await import('@gongkai/renderer-html')).htmlRenderer;

/** 发给别人去填的工作簿：合计是公式，填好后再打开读回。 A workbook for others to fill in, with totals as formulas; it is opened again when it is filled. */
const filling = async (): Promise<Renderer> => {
  const { fillingWorkbook, xlsxRenderer } = await import('@gongkai/renderer-xlsx');
  return { ...xlsxRenderer, render: (input) => ({ bytes: fillingWorkbook(input) }) };
};

/** 各种输出，按界面上的次序。新的输出加在这里。 Every output in the order of the page; a new one is added here. */
const outputs: Readonly<Record<OutputName, LazyRenderer>> = {
  docx: { load: async () => (await import('@gongkai/renderer-docx')).docxRenderer },
  xlsx: { load: async () => (await import('@gongkai/renderer-xlsx')).xlsxRenderer },
  filling: { load: filling, suffix: '.filling' },
  html: { load: html },
  // 粘贴进网站后台用 to paste into a CMS
  fragment: { load: html, options: { layout: 'fragment' }, suffix: '.fragment' },
  markdown: { load: async () => (await import('@gongkai/renderer-markdown')).markdownRenderer },
};

export const outputNames = Object.keys(outputs) as readonly OutputName[];

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
  const { load, options = {}, suffix = '' } = outputs[name];
  const renderer = await load();
  const { bytes } = await renderer.render({ form, report, options });
  const { mediaType, extension } = renderer.produces;
  return { bytes, mediaType, extension: suffix + extension };
}
