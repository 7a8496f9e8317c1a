import type { GridCell } from '@gongkai/plugin-kit';
import { unescape } from './unescape.ts';

/** 竖线表的一行：未转义的竖线分格。 A row of a pipe table, split at pipes that are not escaped. */
export function tableRow(line: string, number: number): GridCell[] {
  const cells: GridCell[] = [];
  let start = 1;
  for (let i = 1; i < line.length; i++) {
    if (line[i] === '\\') i += 1;
    else if (line[i] === '|') {
      const raw = line.slice(start, i).replace(/^ | $/g, '');
      cells.push({ text: unescape(raw), place: { line: number, column: start + 2 } });
      start = i + 1;
    }
  }
  return cells;
}
