import type { Renderer } from '@gongkai/plugin-kit';
import {
  loadTemplates,
  type CompiledTemplates,
  type ExtendRenderer,
} from '@gongkai/plugin-kit/templates';
import { toView } from '@gongkai/plugin-kit/view';
import { escapeMarkdown } from './escape-markdown.ts';
import { frontMatter } from './front-matter.ts';
import { templates } from './generated/templates.ts';
import { markdownHelpers } from './markdown-helpers.ts';
import { gridSection } from './table-grid.ts';

const encoder = new TextEncoder();

function rendererOf(compiled: CompiledTemplates): Renderer {
  const render = loadTemplates(compiled, { escape: escapeMarkdown, helpers: markdownHelpers });
  return {
    kind: 'renderer',
    api: 1,
    name: 'markdown',
    produces: { mediaType: 'text/markdown', extension: '.md' },
    options: { type: 'object', properties: {}, additionalProperties: false },
    render({ form, report }) {
      const view = toView(form, report);
      const sections = view.sections.map(gridSection);
      const whole = { ...view, sections, matter: frontMatter(report) };
      return { bytes: encoder.encode(render('template', { view: whole })) };
    },
  };
}

/**
 * 输出 Markdown：人可读，也能原样读回，版式见 README。
 * Renders Markdown that people can read and importers read back unchanged; its layout is in the README.
 */
export const markdownRenderer: Renderer = rendererOf(templates);

/** 换了几个模板的 Markdown 输出器。 The Markdown renderer with some templates replaced. */
export const extendMarkdown: ExtendRenderer = async ({ compile }) =>
  rendererOf(await compile({ helpers: Object.keys(markdownHelpers) }));
