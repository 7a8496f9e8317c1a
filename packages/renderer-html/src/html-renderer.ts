import type { Renderer } from '@gongkai/plugin-kit';
import { toView } from '@gongkai/plugin-kit/view';
import { htmlOptions, type HtmlOptions } from './html-options.ts';

/** 输出网页。 Renders HTML. */
export const htmlRenderer: Renderer<HtmlOptions> = {
  kind: 'renderer',
  api: 1,
  name: 'html',
  produces: { mediaType: 'text/html', extension: '.html' },
  options: htmlOptions,
  render({ form, report }) {
    const view = toView(form, report);
    return { bytes: new TextEncoder().encode(`<!doctype html><p>${String(view.year)}</p>`) };
  },
};
