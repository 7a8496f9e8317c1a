import type { JSONSchema } from '@gongkai/plugin-kit';

/** Excel 输出的选项。 Options of the Excel renderer. */
export interface XlsxOptions {
  /** 内嵌规范 JSON，默认内嵌；Excel 另存时会丢弃它。 Embed the canonical JSON (default); Excel drops it when it saves. */
  readonly embed?: boolean;
}

export const xlsxOptions: JSONSchema = {
  type: 'object',
  properties: {
    embed: {
      type: 'boolean',
      default: true,
      description: '内嵌规范 JSON / embed the canonical JSON',
    },
  },
  additionalProperties: false,
};
