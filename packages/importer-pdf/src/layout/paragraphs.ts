import type { DocumentParagraph } from '@gongkai/plugin-kit';
import { lineParts } from './line-parts.ts';
import { lineText, type TextLine } from './text-line.ts';

/** A line and the page it stands on. */
export interface PlacedLine {
  readonly line: TextLine;
  readonly page: number;
}

/** Where the text of pages of one width begins and ends. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  /** The usual distance from line to line. */
  readonly leading: number;
}

/** Lines put together to paragraphs, as their indents and their fill say. */
export function paragraphsOf(
  lines: readonly PlacedLine[],
  margins: (page: number) => Margins,
): DocumentParagraph[] {
  const paragraphs: PlacedLine[][] = [];
  lines.forEach((placed, i) => {
    const previous = lines[i - 1];
    const current = paragraphs.at(-1);
    if (
      current !== undefined &&
      previous !== undefined &&
      goesOn(previous, placed, margins(previous.page), margins(placed.page))
    ) {
      current.push(placed);
    } else paragraphs.push([placed]);
  });
  return paragraphs.map(paragraph);
}

function goesOn(a: PlacedLine, b: PlacedLine, marginsOfA: Margins, marginsOfB: Margins): boolean {
  const { line: above } = a;
  const { line: below } = b;
  if (Math.abs(above.size - below.size) > 0.15 * above.size) return false;
  if (below.left - marginsOfB.left > 0.8 * below.size) return false;
  // pieces with gaps between them are no running text
  if (lineParts(above).length > 1 || lineParts(below).length > 1) return false;
  const gap = below.baseline - above.baseline;
  if (a.page === b.page && gap > Math.max(1.5 * marginsOfA.leading, 1.5 * above.size)) return false;
  return isFull(above, below, marginsOfA);
}

/** Whether a line reaches the margin, or would with the first word of the next one. */
function isFull(above: TextLine, below: TextLine, { right }: Margins): boolean {
  const room = right - above.right;
  if (room <= 1.6 * above.size) return true;
  const word = firstWord(below);
  return word > above.size && room < word + above.size;
}

/** The width of the Latin word or number that a line begins with. */
function firstWord({ glyphs }: TextLine): number {
  let width = 0;
  for (const { text, left, right } of glyphs) {
    if (!/^[!-~]+$/.test(text)) break;
    width += right - left;
  }
  return width;
}

function paragraph(lines: readonly PlacedLine[]): DocumentParagraph {
  const page = lines[0]?.page ?? 1;
  const texts = lines.map(({ line }) => lineText(line));
  // looking at the end of the whole text for every line would make long paragraphs slow
  const text = lines
    .map(({ line }, i) => (texts[i] ?? '') + between(line, texts[i], texts[i + 1]))
    .join('');
  const box = boxOf(lines.filter((each) => each.page === page).map(({ line }) => line));
  return { type: 'paragraph', text, place: { page, box } };
}

/** A blank between Latin words; a number that a line end cut is one number. */
function between({ glyphs }: TextLine, above = '', below = ''): string {
  const hadBlank = glyphs.at(-1)?.text.trim() === '';
  const narrow = /[!-~]$/.test(above) && /^[!-~]/.test(below);
  const letters = /[a-z,.;:]$/i.test(above) && /^[a-z]/i.test(below);
  return narrow && (hadBlank || letters) ? ' ' : '';
}

function boxOf(lines: readonly TextLine[]): readonly [number, number, number, number] {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.baseline));
  return [left, top, right - left, bottom - top];
}
