import type { DocumentParagraph } from '@gongkai/plugin-kit';
import type { ShownCell } from './shown-sheet.ts';

/** The lines of a cell, one paragraph each. */
export function cellParagraphs({ text, address }: ShownCell, sheet: string): DocumentParagraph[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ type: 'paragraph', text: line, place: { sheet, cell: address } }));
}
