import type { Document } from '@gongkai/plugin-kit';
import { compact } from './compact.ts';

/** 全文的比对形，不论段落、表格怎样分开。 The matching form of a whole document, however it is divided. */
export function matchingText({ blocks }: Document): string {
  const texts: string[] = [];
  for (const block of blocks) {
    if (block.type === 'paragraph') texts.push(compact(block.text));
    else if (block.type === 'grid') {
      for (const row of block.rows) {
        for (const cell of row) if (cell.continued !== true) texts.push(compact(cell.text));
      }
    }
  }
  return texts.join('');
}
