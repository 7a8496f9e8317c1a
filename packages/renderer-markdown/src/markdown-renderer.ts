import type { Renderer } from '@gongkai/plugin-kit';
import { toView } from '@gongkai/plugin-kit/view';

/** 输出 Markdown。 Renders Markdown. */
export const markdownRenderer: Renderer = {
  kind: 'renderer',
  api: 1,
  name: 'markdown',
  produces: { mediaType: 'text/markdown', extension: '.md' },
  render({ form, report }) {
    return { bytes: new TextEncoder().encode(String(toView(form, report).year)) };
  },
};
