import type { Document } from '@gongkai/plugin-kit';
import { cutGrid } from './cut-grid.ts';
import { cutText } from './cut-text.ts';
import type { Item } from './item.ts';

/** 文件的各项，按次序；空段落略去。 The items of a document in order; empty paragraphs are left out. */
export function itemsOf(document: Document, marked = false): Item[] {
  const items: Item[] = [];
  for (const block of document.blocks) {
    if (block.type === 'figure') items.push(block);
    else if (block.type === 'grid')
      items.push(...(marked ? [{ type: 'grid' as const, grid: block }] : cutGrid(block)));
    else if (block.text.trim() !== '') {
      const { text, place, level } = block;
      items.push(
        ...cutText({ type: 'text', text, place, ...(level === undefined ? {} : { level }) }),
      );
    }
  }
  return items;
}
