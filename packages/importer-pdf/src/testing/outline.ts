import type { Document } from '@gongkai/plugin-kit';
import { pdfImporter } from '../pdf-importer.ts';
import { writePdf, type WrittenPage, type WriteOptions } from './write-pdf.ts';

/** Reads pages of our own making. */
export function readPages(pages: readonly WrittenPage[], options?: WriteOptions): Document {
  const bytes = writePdf(pages, options);
  return pdfImporter.read({ source: { bytes }, options: {} }) as Document;
}

/** Blocks in short: a paragraph as its text, a table as rows of texts. */
export function outline({ blocks }: Document): unknown[] {
  return blocks.map((block) =>
    block.type === 'paragraph'
      ? block.text
      : block.type === 'grid'
        ? block.rows.map((row) => row.map((cell) => cell.text))
        : '[figure]',
  );
}
