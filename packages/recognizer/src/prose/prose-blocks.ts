import type { Grid, Prose, ProseBlock, TopicKey } from '@gongkai/plugin-kit';
import type { Item, TextItem } from '../items/item.ts';
import { headingLevel, topicOf } from './heading-level.ts';

/** 文字部分怎样读。 How prose is to be read. */
export interface ProseStyle {
  /** 标题全由来源标明（本工具所写的文件）。 Headings are those the source marks, as in files of ours. */
  readonly marked: boolean;
  /** 二级标题可属于总体情况的某一方面。 Headings of level 2 may have a topic of the overview. */
  readonly topics: boolean;
}

/** 各项 → 文字块：标题、段落、表、图，次序和文字照旧。 Items → blocks of prose, in order and verbatim. */
export function proseBlocks(items: readonly Item[], style: ProseStyle): Prose {
  return items.flatMap((item): ProseBlock[] => {
    if (item.type === 'grid') return gridBlocks(item.grid);
    if (item.type === 'figure') {
      const { caption, alt } = item;
      return [
        {
          type: 'figure',
          ...(caption === undefined ? {} : { caption }),
          ...(alt === undefined ? {} : { alt }),
        },
      ];
    }
    return [textBlock(item, style)];
  });
}

function textBlock(
  { text: raw, level: mark }: TextItem,
  { marked, topics }: ProseStyle,
): ProseBlock {
  const text = marked ? raw : raw.trim();
  const level = marked ? mark && Math.min(4, Math.max(2, mark - 1)) : headingLevel(text, mark);
  if (level === undefined) return { type: 'paragraph', text };
  const topic = topics && level === 2 ? topicOf(text) : undefined;
  return { type: 'heading', level, text, ...(topic ? { topic: topic as TopicKey } : {}) };
}

/** 一列的表只是排版，按段落读。 A grid of one column is layout only; it is read as paragraphs. */
function gridBlocks({ rows, caption }: Grid): ProseBlock[] {
  const own = columnsOf(rows);
  const filled = rows.map((row) =>
    row.filter((_, x) => own[x]).map((c) => (c.continued === true ? '' : c.text)),
  );
  if (filled.every((row) => row.filter((text) => text.trim() !== '').length <= 1)) {
    return filled
      .flat()
      .filter((text) => text.trim() !== '')
      .map((text) => ({ type: 'paragraph', text: text.trim() }));
  }
  return [{ type: 'table', ...(caption === undefined ? {} : { caption }), rows: filled }];
}

/** 有没有格自此列起；没有的只是别处的表分出来的列。 Whether any cell begins in each column; where none does, it is the column of another table. */
function columnsOf(rows: Grid['rows']): boolean[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, x) =>
    rows.some((row) => row[x] !== undefined && row[x].continued !== true),
  );
}
