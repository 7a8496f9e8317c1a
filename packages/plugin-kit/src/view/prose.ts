import type { Prose, ProseBlock } from '@gongkai/schema';
import { printable } from './printable.ts';
import type { ProseView } from './report-view.ts';

/** 文字部分的印样。 Prose as it is to be printed. */
export function viewProse(prose: Prose | undefined): readonly ProseView[] {
  return prose === undefined ? none : prose.map(viewBlock);
}

const none: readonly ProseView[] = [];

function viewBlock(block: ProseBlock): ProseView {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', text: printable(block.text) };
    case 'heading':
      return { type: 'heading', level: block.level, text: printable(block.text) };
    case 'table': {
      const [head = [], ...rows] = rectangular(block.rows);
      return { type: 'table', ...caption(block.caption), head, rows };
    }
    case 'figure':
      return {
        type: 'figure',
        ...caption(block.caption),
        ...(block.alt === undefined ? {} : { alt: printable(block.alt) }),
      };
  }
}

function caption(text: string | undefined): { readonly caption?: string } {
  return text === undefined ? {} : { caption: printable(text) };
}

/** 短的行补空格。 Short rows are padded with empty cells. */
function rectangular(rows: readonly (readonly string[])[]): string[][] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => Array.from({ length: width }, (_, i) => printable(row[i] ?? '')));
}
