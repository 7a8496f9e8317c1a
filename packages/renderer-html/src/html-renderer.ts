import type { Renderer } from '@gongkai/plugin-kit';
import {
  loadTemplates,
  Markup,
  type CompiledTemplates,
  type ExtendRenderer,
} from '@gongkai/plugin-kit/templates';
import { toView } from '@gongkai/plugin-kit/view';
import { embeddedJson } from './embedded-json.ts';
import { templates as fragmentTemplates } from './generated/fragment.ts';
import { templates as pageTemplates } from './generated/page.ts';
import { fragmentStyle, style } from './generated/style.ts';
import { htmlOptions, type HtmlOptions } from './html-options.ts';
import { metaTags } from './meta-tags.ts';
import { namePublisher } from './name-publisher.ts';
import { fragmentStyles, pageClasses } from './template-classes.ts';

const encoder = new TextEncoder();

function rendererOf(page: CompiledTemplates, fragment: CompiledTemplates): Renderer<HtmlOptions> {
  const renderPage = loadTemplates(page);
  const renderFragment = loadTemplates(fragment);
  return {
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
          : renderPage('template', {
              title: view.title,
              tags: metaTags(view, report, site),
              style: new Markup(style),
              view,
              json: embed ? new Markup(embeddedJson(report)) : '',
            });
      return { bytes: encoder.encode(html) };
    },
  };
}

/**
 * 输出网页：三张表与官方表样相同；完整网页可直接打印（A4，GB/T 9704），片段可粘贴进网站后台。都没有脚本。
 * Renders HTML. The three tables are those of the official form; a page prints on A4 as GB/T 9704 asks, a
 * fragment can be pasted into a CMS. Neither has scripts.
 */
export const htmlRenderer: Renderer<HtmlOptions> = rendererOf(pageTemplates, fragmentTemplates);

/**
 * 换了几个模板的网页输出器；整页（`template`）也换了的，样式是它自己的，类名一个不少。
 * The HTML renderer with some templates replaced. A whole page (`template`) that is replaced has a style
 * of its own and gets every class to hang it on.
 */
export const extendHtml: ExtendRenderer<HtmlOptions> = async ({ own, compile }) => {
  const page = own.has('template') ? {} : { rewrite: pageClasses(style, fragmentStyle) };
  return rendererOf(
    await compile(page),
    await compile({ rewrite: fragmentStyles(style, fragmentStyle) }),
  );
};
