import type { DocumentBlock } from '../document.ts';

/**
 * 这些块里是否有正文：一张三行三列以上的表，或一段长文字。导航、页脚没有。
 * Whether blocks carry what a report is made of: a table of three rows and columns or more, or a long
 * paragraph. Navigation and footers do not.
 */
export function carriesContent(blocks: readonly DocumentBlock[]): boolean {
  return blocks.some((block) => {
    if (block.type === 'figure') return false;
    if (block.type === 'paragraph') return isLong(block.text);
    const wide = block.rows.filter((row) => row.length >= 3);
    return wide.length >= 3 || block.rows.some((row) => row.some(({ text }) => isLong(text)));
  });
}

function isLong(text: string): boolean {
  return text.length >= 120;
}
