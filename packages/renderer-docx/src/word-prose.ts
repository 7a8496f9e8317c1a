import type { ProseView } from '@gongkai/plugin-kit/view';
import { evenWidths } from './column-widths.ts';
import { textWidth } from './page.ts';

/** Word 打不开列数更多的表。 Word does not open tables of more columns. */
const mostColumns = 63;

/** 文字部分；表加上列宽，列数太多的逐行写成段落。 Prose; tables get widths, and one that is too wide for Word becomes a paragraph for each row. */
export function wordProse(prose: readonly ProseView[]): readonly object[] {
  return prose.map((block) => (block.type === 'table' ? wordProseTable(block) : block));
}

function wordProseTable(block: ProseView & { type: 'table' }): object {
  const { type, caption = '', head, rows } = block;
  if (head.length === 0 || head.length > mostColumns) {
    const lines = [head, ...rows].map((row) => row.join('\t')).filter((line) => line !== '');
    return { type, caption, columns: [], lines };
  }
  const columns = evenWidths(head.length);
  const cells = (row: readonly string[]): object[] =>
    row.map((text, i) => ({ text, width: columns[i] }));
  return {
    ...{ type, caption, columns, width: textWidth, description: caption },
    head: cells(head),
    rows: rows.map(cells),
  };
}
