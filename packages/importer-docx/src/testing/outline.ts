import type { Document, DocumentBlock } from '@gongkai/plugin-kit';
import { docxImporter } from '../docx-importer.ts';
import { writeDocx, type WordParts } from './write-docx.ts';

/** A file as the importer reads it. */
export function read(bytes: Uint8Array): Document {
  const document = docxImporter.read({ source: { bytes }, options: {} });
  if (document instanceof Promise) throw new Error('reading a file needs no waiting');
  return document;
}

/** Blocks in short: `# heading`, `paragraph`, `[figure]`, rows of cells; `"` is a continued cell. */
export function outline(blocks: readonly DocumentBlock[]): unknown[] {
  return blocks.map((block) => {
    if (block.type === 'figure') return `[${block.alt ?? ''}]`;
    if (block.type === 'grid') {
      return block.rows.map((row) =>
        row.map((cell) => (cell.continued === true ? '"' : cell.text)),
      );
    }
    return block.level === undefined ? block.text : `${'#'.repeat(block.level)} ${block.text}`;
  });
}

/** What a body comes out as, in short. */
export function outlineOf(body: string, parts: WordParts = {}): unknown[] {
  return outline(read(writeDocx(body, parts)).blocks);
}

/** Why a file could not be read. */
export function reasonOf(bytes: Uint8Array): unknown {
  return read(bytes).diagnostics?.map(({ code, params }) => [code, params.reason, params.detail]);
}
