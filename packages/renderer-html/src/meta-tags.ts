import type { Report } from '@gongkai/plugin-kit';
import { printable, type ReportView } from '@gongkai/plugin-kit/view';
import type { SiteOptions } from './html-options.ts';

/** 网页的一个 meta 标签。 A meta tag of the page. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * 政府网站的页面标签，次序与名称照通行做法。站点、栏目、内容十个标签每页都有，报告和网站都没有说的留空待填，
 * 从不编造；其余三个有内容才写。
 * The meta tags of government sites, in the usual order. The ten of an article page always stand there;
 * what neither the report nor the site says is left empty to be filled in, never made up. The other
 * three are written where there is something to say.
 */
export function metaTags(view: ReportView, report: Report, site: SiteOptions): MetaTag[] {
  const { publishedOn, url } = report.publication ?? {};
  const published = [publishedOn, publishedOn && site.publicationTime].filter(Boolean).join(' ');
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['SiteName', site.siteName],
    ['SiteDomain', site.siteDomain ?? hostOf(url)],
    ['SiteIDCode', site.siteIdCode],
    ['ColumnName', site.columnName],
    ['ColumnDescription', site.columnDescription],
    ['ColumnKeywords', site.columnKeywords],
    ['ColumnType', site.columnType],
    ['ArticleTitle', view.title],
    ['PubDate', published],
    ['ContentSource', site.contentSource ?? view.agency],
    ['Keywords', site.keywords],
    ['Description', site.description],
    ['Url', url],
  ];
  return tags.flatMap(([name, content = ''], i) =>
    content !== '' || i < required ? [{ name, content: printable(content) }] : [],
  );
}

/** SiteName … ContentSource. */
const required = 10;

function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:[^/?#@]*@)?([^/?#:@]+)/i.exec(url ?? '')?.[1];
}
