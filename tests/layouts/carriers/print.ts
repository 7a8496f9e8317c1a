import type { DocumentBlock, Grid, Source } from '@gongkai/plugin-kit';
import type { Random } from '../random.ts';
import { portableFile, shown, widthOf } from './portable-file.ts';
import { spannedCells, type SpannedCell } from './spans.ts';

const [pageWidth, pageHeight] = [842, 595] as const;
const margin = 40;
const size = 8;
const leading = 10;
const padding = 3;

/** A text broken where its cell ends; a figure stays whole. */
function wrapped(text: string, width: number): string[] {
  if (/^[!-~—]*$/.test(text)) return text === '' ? [] : [text];
  const lines = [''];
  for (const letter of text) {
    const line = (lines.at(-1) ?? '') + letter;
    if (widthOf(line, size) > width - 2 * padding) lines.push(letter.trim());
    else lines[lines.length - 1] = line;
  }
  return lines.filter((line) => line !== '');
}

/** Pages that are filled from the top. */
class Pages {
  readonly contents = [''];
  y = margin;

  next(): void {
    this.contents.push('');
    this.y = margin;
  }

  draw(operators: string): void {
    this.contents[this.contents.length - 1] += operators;
  }

  text(text: string, x: number, y: number): void {
    this.draw(shown(text, x, pageHeight - y, size));
  }

  frame(x: number, y: number, width: number, height: number): void {
    const corner = [x, pageHeight - y - height, width, height].map((n) => n.toFixed(2)).join(' ');
    this.draw(`0.5 w ${corner} re S\n`);
  }
}

/** The report printed on pages across: tables in frames that go on where a page ends. */
export function print(blocks: readonly DocumentBlock[], random: Random): Source {
  const pages = new Pages();
  const centered = random.chance(0.5);
  for (const block of blocks) {
    if (block.type === 'grid') table(pages, block, centered);
    if (block.type !== 'paragraph') continue;
    for (const line of wrapped(block.text, pageWidth - 2 * margin)) {
      if (pages.y + leading * 2 > pageHeight - margin) pages.next();
      pages.y += leading * 1.6;
      pages.text(line, margin, pages.y);
    }
    pages.y += leading;
  }
  return { bytes: portableFile(pages.contents, pageWidth, pageHeight), name: 'report.pdf' };
}

function table(pages: Pages, grid: Grid, centered: boolean): void {
  const cells = spannedCells(grid);
  const count = grid.rows[0]?.length ?? 0;
  const columns = Array.from({ length: count }, (_, x) => {
    const own = cells.filter(({ column, columnSpan }) => column === x && columnSpan === 1);
    return Math.max(
      26,
      ...own.map(({ text }) => (/^[!-~]+$/.test(text) ? widthOf(text, size) + 8 : 34)),
    );
  });
  const room = pageWidth - 2 * margin;
  const total = columns.reduce((sum, width) => sum + width, 0);
  const extra = Math.max(0, room - total) / count;
  const lefts = [margin];
  for (const width of columns) lefts.push((lefts.at(-1) ?? 0) + width + extra);
  const widthOfCell = ({ column, columnSpan }: SpannedCell): number =>
    (lefts[column + columnSpan] ?? 0) - (lefts[column] ?? 0);
  const heights = grid.rows.map((_, y) => {
    const own = cells.filter(({ row, rowSpan }) => row === y && rowSpan === 1);
    const lines = own.map((cell) => wrapped(cell.text, widthOfCell(cell)).length);
    return Math.max(1, ...lines) * leading + 2 * padding;
  });
  for (let first = 0; first < heights.length;) {
    let end = first;
    let bottom = pages.y;
    while (end < heights.length && bottom + (heights[end] ?? 0) <= pageHeight - margin) {
      bottom += heights[end] ?? 0;
      end += 1;
    }
    if (end === first) {
      pages.next();
      continue;
    }
    const top = (row: number): number =>
      pages.y + heights.slice(first, row).reduce((sum, height) => sum + height, 0);
    for (const cell of cells) {
      const from = Math.max(cell.row, first);
      const to = Math.min(cell.row + cell.rowSpan, end);
      if (from >= to) continue;
      const [x, width] = [lefts[cell.column] ?? 0, widthOfCell(cell)];
      const height = top(to) - top(from);
      pages.frame(x, top(from), width, height);
      if (cell.row < first) continue;
      const lines = wrapped(cell.text, width);
      const start = top(from) + Math.max(padding, (height - lines.length * leading) / 2) + size;
      lines.forEach((line, i) => {
        const shift = centered ? (width - widthOf(line, size)) / 2 : padding;
        pages.text(line, x + shift, start + i * leading);
      });
    }
    pages.y = bottom + leading;
    first = end;
  }
}
