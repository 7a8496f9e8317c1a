import type { Renderer } from '@gongkai/plugin-kit';
import { loadTemplates, Markup } from '@gongkai/plugin-kit/templates';
import { toView } from '@gongkai/plugin-kit/view';
import { escapeAlternative, escapeLine, escapeMarkdown } from './escape-markdown.ts';
import { frontMatter } from './front-matter.ts';
import { templates } from './generated/templates.ts';
import { gridSection } from './table-grid.ts';

const render = loadTemplates(templates, {
  escape: escapeMarkdown,
  helpers: {
    line: (text: string) => new Markup(escapeLine(text)),
    alternative: (text: string) => new Markup(escapeAlternative(text)),
    hashes: (level: number) => new Markup('#'.repeat(level + 1)),
  },
});
const encoder = new TextEncoder();

/**
 * 输出 Markdown：人可读，也能原样读回，版式见 README。
 * Renders Markdown that people can read and importers read back unchanged; its layout is in the README.
 */
export const markdownRenderer: Renderer = {
  kind: 'renderer',
  api: 1,
  name: 'markdown',
  produces: { mediaType: 'text/markdown', extension: '.md' },
  options: { type: 'object', properties: {}, additionalProperties: false },
  render({ form, report }) {
    const view = toView(form, report);
    const sections = view.sections.map(gridSection);
    return {
      bytes: encoder.encode(render('report', { ...view, sections, matter: frontMatter(report) })),
    };
  },
};
