import type { JSONSchema } from '@gongkai/plugin-kit';

export interface CsvOptions {
  /** 开头写字节顺序标记，默认写：Excel 靠它认出 UTF-8。 Begin with a byte order mark (default), by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

export const csvOptions: JSONSchema = {
  type: 'object',
  properties: {
    bom: {
      type: 'boolean',
      default: true,
      description:
        '开头写字节顺序标记，Excel 靠它认出 UTF-8。 Begin with a byte order mark, by which Excel knows UTF-8.',
    },
  },
  additionalProperties: false,
};
