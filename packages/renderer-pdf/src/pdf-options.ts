import type { JSONSchema } from '@gongkai/plugin-kit';

/** PDF 输出的选项。 Options of the PDF renderer. */
export interface PdfOptions {
  /** 附上规范 JSON，默认附上。 Attach the canonical JSON (default). */
  readonly embed?: boolean;
}

export const pdfOptions: JSONSchema = {
  type: 'object',
  properties: {
    embed: {
      type: 'boolean',
      default: true,
      description: '附上规范 JSON / attach the canonical JSON',
    },
  },
  additionalProperties: false,
};
