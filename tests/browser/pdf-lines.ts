import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A line of a printed page. */
export interface PrintedLine {
  readonly text: string;
  /** Points from the left and from the bottom. */
  readonly left: number;
  readonly bottom: number;
}

/** A text without blanks, its characters as the font of a file may name them. */
export const flat = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** The lines of every page from top to bottom, blanks left out. */
export async function linesOf(bytes: Uint8Array): Promise<readonly (readonly PrintedLine[])[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const file = await task.promise;
  const pages: PrintedLine[][] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    const pieces = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , left = 0, bottom = 0] = item.transform as number[];
      return [{ text: flat(item.str), left, bottom: Math.round(bottom) }];
    });
    const heights = [...new Set(pieces.map(({ bottom }) => bottom))].sort((a, b) => b - a);
    pages.push(
      heights.map((bottom) => {
        const line = pieces.filter((piece) => piece.bottom === bottom);
        line.sort((a, b) => a.left - b.left);
        return { text: line.map(({ text }) => text).join(''), left: line[0]?.left ?? 0, bottom };
      }),
    );
  }
  await task.destroy();
  return pages;
}
