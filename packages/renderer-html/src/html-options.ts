import type { JSONSchema } from '@gongkai/plugin-kit';

/** 网页输出的选项。 Options of the HTML renderer. */
export interface HtmlOptions {
  /** `page` 完整网页（默认）；`fragment` 可粘贴进网站后台的片段。 A whole page (default) or a fragment to paste into a CMS. */
  readonly layout?: 'page' | 'fragment';
  /** 内嵌规范 JSON；完整网页默认内嵌，片段不内嵌。 Embed the canonical JSON; default on a page, never in a fragment. */
  readonly embed?: boolean;
}

export const htmlOptions: JSONSchema = {
  type: 'object',
  properties: {
    layout: { enum: ['page', 'fragment'], default: 'page' },
    embed: { type: 'boolean', default: true },
  },
  additionalProperties: false,
};
