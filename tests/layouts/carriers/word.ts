import type { DocumentBlock, Grid, Source } from '@gongkai/plugin-kit';
import { strToU8, zipSync } from 'fflate';
import { spannedCells } from './spans.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const paragraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

function table(grid: Grid): string {
  const cells = spannedCells(grid);
  const rows = grid.rows.map((_, y) => {
    const own = cells
      .filter(({ row, rowSpan }) => row <= y && y < row + rowSpan)
      .sort((a, b) => a.column - b.column)
      .map(({ row, rowSpan, columnSpan, text }) => {
        const merge =
          rowSpan === 1 ? '' : row === y ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
        const content = row === y ? paragraph(text) : '<w:p/>';
        return `<w:tc><w:tcPr><w:gridSpan w:val="${String(columnSpan)}"/>${merge}</w:tcPr>${content}</w:tc>`;
      });
    return `<w:tr>${own.join('')}</w:tr>`;
  });
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}

/** A document of a word processor. */
export function wordDocument(blocks: readonly DocumentBlock[]): Source {
  const body = blocks.map((block) =>
    block.type === 'grid' ? table(block) : block.type === 'paragraph' ? paragraph(block.text) : '',
  );
  const files = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${relationships}"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${word}"><w:body>${body.join('')}</w:body></w:document>`,
  };
  const parts = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return { bytes: zipSync(Object.fromEntries(parts), { level: 1 }), name: 'report.docx' };
}
