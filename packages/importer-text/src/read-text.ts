import type { DocumentBlock } from '@gongkai/plugin-kit';
import { isPipeRow, pipeGrid } from './pipe-grid.ts';
import type { SourceLine } from './source-line.ts';
import { isTabRow, tabGrid } from './tab-grid.ts';

/** 普通文本的各块：一行一段，竖线行、制表符行成表，`#` 标出的是标题。 The blocks of a text: a paragraph a line, rows of pipes or tabs as grids, titles marked with #. */
export function textBlocks(lines: readonly SourceLine[]): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  for (let i = 0; i < lines.length;) {
    const line = lines[i];
    if (line === undefined) break;
    const is = isTabRow(line) ? isTabRow : isPipeRow(line) ? isPipeRow : undefined;
    if (is === undefined) {
      blocks.push(paragraph(line));
      i += 1;
      continue;
    }
    const from = i;
    while (lines[i] !== undefined && is(lines[i] as SourceLine)) i += 1;
    blocks.push(...(is === isTabRow ? tabGrid : pipeGrid)(lines.slice(from, i)));
  }
  return blocks;
}

function paragraph({ text, number }: SourceLine): DocumentBlock {
  const [, marks, title] = /^(#{1,6})[ \t]+(.*)$/.exec(text) ?? [];
  if (marks === undefined || title === undefined) {
    return { type: 'paragraph', text, place: { line: number, column: 1 } };
  }
  return {
    type: 'paragraph',
    text: title,
    place: { line: number, column: text.length - title.length + 1 },
    level: marks.length,
  };
}
