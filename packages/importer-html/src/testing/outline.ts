import type { Document, DocumentBlock } from '@gongkai/plugin-kit';
import { htmlImporter } from '../html-importer.ts';

/** A page as the importer reads it. */
export function read(page: string | Uint8Array): Document {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page;
  const document = htmlImporter.read({ source: { bytes }, options: {} });
  if (document instanceof Promise) throw new Error('reading a page needs no waiting');
  return document;
}

/** Blocks in short: `# heading`, `paragraph`, `[figure]`, rows of cells; `"` is a continued cell. */
function outline(blocks: readonly DocumentBlock[]): unknown[] {
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

/** What a page comes out as, in short. */
export function outlineOf(page: string | Uint8Array): unknown[] {
  return outline(read(page).blocks);
}

/** Why a file could not be read, or not to its end. */
export function reasonOf(page: string | Uint8Array): unknown {
  return read(page).diagnostics?.map(({ code, params }) => [code, params.reason]);
}
