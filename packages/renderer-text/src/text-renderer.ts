import type { Renderer } from '@gongkai/plugin-kit';
import { loadTemplates, Markup } from '@gongkai/plugin-kit/templates';
import { gridRows, toView } from '@gongkai/plugin-kit/view';
import { templates } from './generated/templates.ts';
import { textOptions, type TextOptions } from './text-options.ts';

const render = loadTemplates(templates, {
  // plain text has no markup, so nothing in it can be any
  escape: (text) => text,
  // a line is a row and a tab ends a cell
  helpers: { cell: (text: string) => new Markup(text.replace(/[\t\n]+/g, ' ')) },
});
const encoder = new TextEncoder();

/**
 * 输出纯文本：一段一行，表格一行一行、各格以制表符分开，与机关网站上常见的文本相同，能原样读回。
 * Renders plain text: a line for each paragraph and each row of a table, its cells parted by tabs, as
 * published reports often are; it reads back unchanged.
 */
export const textRenderer: Renderer<TextOptions> = {
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
    const text = render('report', { ...view, sections });
    return { bytes: encoder.encode(bom ? `\uFEFF${text}` : text) };
  },
};
