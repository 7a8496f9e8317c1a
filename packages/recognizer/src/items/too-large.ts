import type { Document } from '@gongkai/plugin-kit';

/** 年报不过几万字、几千行；远超此数的不是年报，不必细读。 Reports have some ten thousand characters and a few thousand lines; what has far more is none. */
const mostCharacters = 1_000_000;
const mostLines = 40_000;
const mostCells = 400_000;

/** 一份文件是否大得不可能是一份年报。 Whether a document is too large to be a report. */
export function isTooLarge({ blocks }: Document): boolean {
  let characters = 0;
  let lines = 0;
  let cells = 0;
  for (const block of blocks) {
    lines += 1;
    if (block.type === 'paragraph') characters += block.text.length;
    else if (block.type === 'grid') {
      lines += block.rows.length;
      for (const row of block.rows) {
        cells += row.length;
        for (const cell of row) if (cell.continued !== true) characters += cell.text.length;
      }
    }
    if (characters > mostCharacters || lines > mostLines || cells > mostCells) return true;
  }
  return false;
}
