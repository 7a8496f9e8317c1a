import type { Renderer } from '@gongkai/plugin-kit';
import {
  EMBEDDED_REPORT,
  packArchive,
  packPart,
  type PackedPart,
} from '@gongkai/plugin-kit/archive';
import { writeCoreProperties } from '@gongkai/plugin-kit/office';
import {
  escapeXml,
  loadTemplates,
  type CompiledTemplates,
  type ExtendRenderer,
} from '@gongkai/plugin-kit/templates';
import { documentProperties, toView } from '@gongkai/plugin-kit/view';
import { compilation, wordHelpers } from './compilation.ts';
import { docxOptions, type DocxOptions } from './docx-options.ts';
import { parts } from './generated/parts.ts';
import { templates } from './generated/templates.ts';
import { wordDocument } from './word-document.ts';

/** 不随报告而变的部件，压缩一次。 The parts that are the same in every report, deflated once. */
let fixed: readonly PackedPart[] | undefined;

function rendererOf(compiled: CompiledTemplates): Renderer<DocxOptions> {
  const print = loadTemplates(compiled, { escape: escapeXml, helpers: wordHelpers });
  return {
    kind: 'renderer',
    api: 1,
    name: 'docx',
    produces: {
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      extension: '.docx',
    },
    options: docxOptions,
    render({ form, report, options: { embed = true } }) {
      fixed ??= parts.map(([name, xml]) => packPart(name, xml));
      const view = toView(form, report);
      const own = [
        packPart('word/document.xml', print('document', wordDocument(view))),
        packPart('docProps/core.xml', writeCoreProperties(documentProperties(form, report, view))),
      ];
      const embedded = embed ? [packPart(EMBEDDED_REPORT, JSON.stringify(report))] : [];
      return { bytes: packArchive([...fixed, ...own, ...embedded]) };
    },
  };
}

/**
 * 输出 Word 文档：版面按 GB/T 9704（A4，每页 22 行、每行 28 字），三张表与官方表样相同；同样的报告，同样的字节。
 * Renders a Word document laid out as GB/T 9704 asks, with the tables of the official form. The same report
 * gives the same bytes.
 */
export const docxRenderer: Renderer<DocxOptions> = rendererOf(templates);

/** 换了几个模板的 Word 输出器：换的是正文部件的模板，打包照旧。 The Word renderer with some templates of its document part replaced, packed as before. */
export const extendDocx: ExtendRenderer<DocxOptions> = async ({ compile }) =>
  rendererOf(await compile(compilation));
