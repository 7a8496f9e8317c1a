import type { Renderer } from '@gongkai/plugin-kit';
import {
  loadTemplates,
  type CompiledTemplates,
  type ExtendRenderer,
} from '@gongkai/plugin-kit/templates';
import { gridRows, toView } from '@gongkai/plugin-kit/view';
import { templates } from './generated/templates.ts';
import { textHelpers } from './text-helpers.ts';
import { textOptions, type TextOptions } from './text-options.ts';

const encoder = new TextEncoder();

function rendererOf(compiled: CompiledTemplates): Renderer<TextOptions> {
  // plain text has no markup, so nothing in it can be any
  const render = loadTemplates(compiled, { escape: (text) => text, helpers: textHelpers });
  return {
    kind: 'renderer',
    api: 1,
    name: 'text',
    produces: { mediaType: 'text/plain', extension: '.txt' },
    options: textOptions,
    render({ form, report, options: { bom = false } }) {
      const view = toView(form, report);
      const sections = view.sections.map(({ table, ...section }) => ({
        ...section,
        ...(table === undefined ? {} : { table: gridRows(table) }),
      }));
      const text = render('template', { view: { ...view, sections } });
      return { bytes: encoder.encode(bom ? `\uFEFF${text}` : text) };
    },
  };
}

/**
 * 输出纯文本：一段一行，表格一行一行、各格以制表符分开，与机关网站上常见的文本相同，能原样读回。
 * Renders plain text: a line for each paragraph and each row of a table, its cells parted by tabs, as
 * published reports often are; it reads back unchanged.
 */
export const textRenderer: Renderer<TextOptions> = rendererOf(templates);

/** 换了几个模板的纯文本输出器。 The plain text renderer with some templates replaced. */
export const extendText: ExtendRenderer<TextOptions> = async ({ compile }) =>
  rendererOf(await compile({ helpers: Object.keys(textHelpers) }));
