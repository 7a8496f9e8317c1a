import type { JSONSchema } from '@gongkai/plugin-kit';

export interface TextOptions {
  /** 开头写字节顺序标记，旧的记事本要靠它认出 UTF-8。 Begin with a byte order mark, by which old editors know UTF-8. */
  readonly bom?: boolean;
}

export const textOptions: JSONSchema = {
  type: 'object',
  properties: {
    bom: {
      type: 'boolean',
      description:
        '开头写字节顺序标记，供旧的记事本辨认。 Begin with a byte order mark for old editors.',
    },
  },
  additionalProperties: false,
};
