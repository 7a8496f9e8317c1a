import type { Document, Importer } from '@gongkai/plugin-kit';

/** 读入文本与 Markdown。 Reads plain text and Markdown. */
export const textImporter: Importer = {
  kind: 'importer',
  api: 1,
  name: 'text',
  accepts: {
    mediaTypes: ['text/plain', 'text/markdown', 'text/csv'],
    extensions: ['.txt', '.md', '.markdown', '.csv'],
  },
  read({ source }): Document {
    const text = new TextDecoder('utf-8').decode(source.bytes);
    return {
      blocks: text
        .split('\n')
        .map((line, i) => ({ type: 'paragraph', text: line, place: { line: i + 1, column: 1 } })),
    };
  },
};
