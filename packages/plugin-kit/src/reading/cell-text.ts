import type { DocumentBlock } from '../document.ts';

/**
 * 一格的文字：段落以换行相连，只有一格的嵌套表取其文字；只有图片的格不是空格，写作 `[图片]`。
 * The text of a cell: its paragraphs joined by line ends, a nested table of one cell by its text. A
 * cell that holds nothing but a picture is not blank, so it reads `[图片]`.
 */
export function cellText(blocks: readonly DocumentBlock[]): string {
  const [first] = blocks;
  if (first === undefined) return '';
  if (blocks.length === 1 && first.type === 'paragraph') return first.text;
  const text = blocks.flatMap(textOf).join('\n');
  if (text !== '') return text;
  const figure = blocks.find((block) => block.type === 'figure');
  if (figure === undefined) return '';
  return figure.alt === undefined ? '[图片]' : `[图片：${figure.alt}]`;
}

function textOf(block: DocumentBlock): readonly string[] {
  if (block.type === 'paragraph') return [block.text];
  if (block.type === 'grid') return block.rows.flatMap((row) => row.map((cell) => cell.text));
  return [];
}
