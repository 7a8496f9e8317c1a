import { pdfImporter } from '@gongkai/importer-pdf';
import type { Document } from '@gongkai/plugin-kit';

/** What a reader sees of a PDF: its texts in order, the cells of a row set apart by tabs. */
export function textOfPdf(bytes: Uint8Array): string {
  const source = { bytes, name: 'report.pdf' };
  const { blocks } = pdfImporter.read({ source, options: {} }) as Document;
  return blocks
    .flatMap((block) => {
      if (block.type === 'figure') return [];
      if (block.type === 'paragraph') return [block.text];
      return block.rows.map((row) =>
        row.flatMap(({ text, continued }) => (continued === true ? [] : [text])).join('\t'),
      );
    })
    .join('\n');
}
