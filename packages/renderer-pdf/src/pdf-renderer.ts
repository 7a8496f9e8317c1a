import { EMBEDDED_REPORT, type Renderer } from '@gongkai/plugin-kit';
import { toView } from '@gongkai/plugin-kit/view';
import { documentDate } from './document-date.ts';
import { missingCharacters } from './missing-characters.ts';
import { loadEngine } from './engine.ts';
import { template } from './generated/template.ts';
import { pageContent } from './page-content.ts';
import { pdfOptions, type PdfOptions } from './pdf-options.ts';
import { visible } from './shown-text.ts';

/**
 * 输出 PDF：版面按 GB/T 9704（A4，每页 22 行、每行 28 字），三张表与官方表样相同；可归档（PDF/A-3a）、
 * 带标签与书签，内嵌字体子集与规范 JSON；不联网，不要浏览器，同样的报告，同样的字节。
 * Renders a PDF laid out as GB/T 9704 asks, with the tables of the official form: PDF/A-3a with tags,
 * bookmarks, subsets of its fonts and the canonical JSON. Offline and without a browser; the same report
 * gives the same bytes.
 */
export const pdfRenderer: Renderer<PdfOptions> = {
  kind: 'renderer',
  api: 1,
  name: 'pdf',
  produces: { mediaType: 'application/pdf', extension: '.pdf' },
  options: pdfOptions,
  async render({ form, report, options: { embed = true } }) {
    const engine = await loadEngine();
    const view = toView(form, report);
    const properties = {
      title: visible(view.title),
      author: visible(view.agency),
      subject: form.reportName,
      date: documentDate(report),
    };
    const content = {
      properties,
      content: pageContent(view),
      attachment: embed ? EMBEDDED_REPORT : null,
    };
    const bytes = engine.pdf(template, {
      'content.json': JSON.stringify(content),
      ...(embed ? { 'report.json': JSON.stringify(report) } : {}),
    });
    const diagnostics = missingCharacters(report);
    return {
      bytes,
      ...(diagnostics.length === 0 ? {} : { diagnostics }),
    };
  },
};
