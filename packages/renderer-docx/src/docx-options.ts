import type { JSONSchema } from '@gongkai/plugin-kit';

/** Word 输出的选项。 Options of the Word renderer. */
export interface DocxOptions {
  /** 内嵌规范 JSON，默认内嵌；Word 另存时会丢弃它。 Embed the canonical JSON (default); Word drops it when it saves. */
  readonly embed?: boolean;
}

export const docxOptions: JSONSchema = {
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
