import type { Document } from '@gongkai/plugin-kit';
import { runOnPattern } from '../aliases.ts';
import { compact } from './compact.ts';

/** 表中一行文字的长度。 How long a line of a table may be. */
const longestLine = 120;

/** 各表和各短行的比对形，不论怎样分开。 The matching form of tables and short lines, however they are divided. */
export function matchingText({ blocks }: Document): string {
  const texts: string[] = [];
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      // prose names documents and decisions, too; tables have them in lines of their own
      if (block.text.length <= longestLine || runOnPattern.test(block.text)) {
        texts.push(compact(block.text));
      }
    } else if (block.type === 'grid') {
      for (const row of block.rows) {
        for (const cell of row) if (cell.continued !== true) texts.push(compact(cell.text));
      }
    }
  }
  return texts.join('');
}
