import type { Renderer } from '@gongkai/plugin-kit';
import { loadTemplates } from '@gongkai/plugin-kit/templates';
import { toView } from '@gongkai/plugin-kit/view';
import { embeddedJson } from './embedded-json.ts';
import { templates as fragmentTemplates } from './generated/fragment.ts';
import { templates as pageTemplates } from './generated/page.ts';
import { style } from './generated/style.ts';
import { htmlOptions, type HtmlOptions } from './html-options.ts';
import { metaTags } from './meta-tags.ts';
import { namePublisher } from './name-publisher.ts';

const renderPage = loadTemplates(pageTemplates);
const renderFragment = loadTemplates(fragmentTemplates);
const encoder = new TextEncoder();

/**
 * 输出网页：三张表与官方表样相同；完整网页可直接打印（A4，GB/T 9704），片段可粘贴进网站后台。都没有脚本。
 * Renders HTML. The three tables are those of the official form; a page prints on A4 as GB/T 9704 asks, a
 * fragment can be pasted into a CMS. Neither has scripts.
 */
export const htmlRenderer: Renderer<HtmlOptions> = {
  kind: 'renderer',
  api: 1,
  name: 'html',
  produces: { mediaType: 'text/html', extension: '.html' },
  options: htmlOptions,
  render({ form, report, options: { layout = 'page', embed = true, ...site } }) {
    const view = namePublisher(toView(form, report));
    const html =
      layout === 'fragment'
        ? renderFragment('fragment', { view })
        : renderPage('page', {
            title: view.title,
            tags: metaTags(view, report, site),
            style,
            view,
            json: embed ? embeddedJson(report) : '',
          });
    return { bytes: encoder.encode(html) };
  },
};
