import type { Document, Importer } from '@gongkai/plugin-kit';
import { readMarkdown } from './markdown/read-markdown.ts';

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
    const own = readMarkdown(text);
    if (own !== undefined) return own;
    return {
      blocks: text
        .split('\n')
        .map((line, i) => ({ type: 'paragraph', text: line, place: { line: i + 1, column: 1 } })),
    };
  },
};
