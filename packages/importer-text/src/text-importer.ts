import type { Document, Importer, Source } from '@gongkai/plugin-kit';
import { foreignDocument, signatureOf, unreadableDocument } from '@gongkai/plugin-kit/reading';
import { commaBlocks } from './comma-grid.ts';
import { decodeText } from './decode-text.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { textBlocks } from './read-text.ts';
import { hasTooManyLines, linesOf } from './source-line.ts';

/** 读入文本与 Markdown。 Reads plain text and Markdown. */
export const textImporter: Importer = {
  kind: 'importer',
  api: 1,
  name: 'text',
  accepts: {
    mediaTypes: ['text/plain', 'text/markdown', 'text/csv'],
    extensions: ['.txt', '.text', '.md', '.markdown', '.csv'],
  },
  recognise({ bytes }) {
    return signatureOf(bytes) === undefined ? 0.1 : 0;
  },
  read({ source }): Document {
    const signature = signatureOf(source.bytes);
    if (signature !== undefined) return foreignDocument(signature);
    const decoded = decodeText(source.bytes);
    if ('reason' in decoded) return unreadableDocument(decoded.reason, decoded.detail);
    if (hasTooManyLines(decoded.text)) return unreadableDocument('too-large');
    const own = readMarkdown(decoded.text);
    if (own !== undefined) return own;
    const lines = linesOf(decoded.text);
    return { blocks: isCommaSeparated(source) ? commaBlocks(lines) : textBlocks(lines) };
  },
};

function isCommaSeparated({ name, mediaType }: Source): boolean {
  return mediaType === 'text/csv' || name?.toLowerCase().endsWith('.csv') === true;
}
