import type { Report } from '@gongkai/plugin-kit';
import { printable, type ReportView } from '@gongkai/plugin-kit/view';
import type { SiteOptions } from './html-options.ts';

/** 网页的一个 meta 标签。 A meta tag of the page. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * 政府网站的页面标签，次序与名称照通行做法；没有内容的不写，从不编造。
 * The meta tags of government sites, in the usual order. What has no data is left out, never made up.
 */
export function metaTags(view: ReportView, report: Report, site: SiteOptions): MetaTag[] {
  const { publishedOn, url } = report.publication ?? {};
  const published = [publishedOn, publishedOn && site.publicationTime].filter(Boolean).join(' ');
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['SiteName', site.siteName],
    ['SiteDomain', site.siteDomain],
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
  return tags.flatMap(([name, content]) =>
    content ? [{ name, content: printable(content) }] : [],
  );
}
