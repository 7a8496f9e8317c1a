import type { DocumentBlock, GridCell } from '@gongkai/plugin-kit';
import { gridOf } from './grid-of.ts';
import { cellAt } from './separated-row.ts';
import type { SourceLine } from './source-line.ts';

/** 逗号分隔的文件（.csv）：只有一格的行是文字，其余连续的各行成表。 A file of comma-separated values: lines of one cell are text, the others grids. */
export function commaBlocks(lines: readonly SourceLine[]): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let rows: GridCell[][] = [];
  const flush = (): void => {
    blocks.push(...gridOf(rows));
    rows = [];
  };
  for (const line of lines) {
    const row = commaRow(line);
    const filled = row.filter((cell) => cell.text !== '');
    const [only] = filled;
    if (only !== undefined && (filled.length > 1 || row.length > 1)) {
      rows.push(row);
      continue;
    }
    flush();
    if (only !== undefined) blocks.push({ type: 'paragraph', text: only.text, place: only.place });
  }
  flush();
  return blocks;
}

/** 引号内的逗号不分格，连写两个引号即一个。 Commas in quotes do not separate; two quotes are one. */
function commaRow({ text, number }: SourceLine): GridCell[] {
  const cells: GridCell[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i <= text.length; i++) {
    const character = text[i];
    if (character === '"') quoted = !quoted;
    if (character !== undefined && (character !== ',' || quoted)) continue;
    const cell = cellAt(text.slice(start, i), number, start);
    cells.push({ ...cell, text: unquoted(cell.text) });
    start = i + 1;
  }
  return cells;
}

function unquoted(text: string): string {
  return /^".*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
}
