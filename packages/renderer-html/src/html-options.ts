import type { JSONSchema } from '@gongkai/plugin-kit';

/** 网页输出的选项。 Options of the HTML renderer. */
export interface HtmlOptions extends SiteOptions {
  /** `page` 完整网页（默认）；`fragment` 可粘贴进网站后台的片段。 A whole page (default), or a fragment to paste into a CMS. */
  readonly layout?: 'page' | 'fragment';
  /** 在网页中内嵌规范 JSON，默认内嵌；片段从不内嵌。 Embed the canonical JSON in a page (default); a fragment never has it. */
  readonly embed?: boolean;
}

/** 报告本身没有、由网站提供的标签内容。 What the site knows for the meta tags and the report does not. */
export interface SiteOptions {
  readonly siteName?: string;
  readonly siteDomain?: string;
  readonly siteIdCode?: string;
  readonly columnName?: string;
  readonly columnDescription?: string;
  readonly columnKeywords?: string;
  readonly columnType?: string;
  readonly publicationTime?: string;
  readonly contentSource?: string;
  readonly keywords?: string;
  readonly description?: string;
}

const text = (description: string): JSONSchema => ({ type: 'string', description });

export const htmlOptions: JSONSchema = {
  type: 'object',
  properties: {
    layout: {
      type: 'string',
      enum: ['page', 'fragment'],
      default: 'page',
      description:
        '完整网页，或可粘贴进网站后台的片段 / a whole page, or a fragment to paste into a CMS',
    },
    embed: {
      type: 'boolean',
      default: true,
      description: '在网页中内嵌规范 JSON / embed the canonical JSON in the page',
    },
    siteName: text('网站名称 / meta SiteName'),
    siteDomain: text('网站域名 / meta SiteDomain'),
    siteIdCode: text('网站标识码，10 位 / meta SiteIDCode, 10 digits'),
    columnName: text('栏目名称 / meta ColumnName'),
    columnDescription: text('栏目描述 / meta ColumnDescription'),
    columnKeywords: text('栏目关键词 / meta ColumnKeywords'),
    columnType: text('栏目类别 / meta ColumnType'),
    publicationTime: text('发布时刻，如 09:30 / time of publication, e.g. 09:30'),
    contentSource: text('来源，默认为编制机关 / meta ContentSource; the agency unless given'),
    keywords: text('关键词 / meta Keywords'),
    description: text('内容描述 / meta Description'),
  },
  additionalProperties: false,
};
