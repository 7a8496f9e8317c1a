import type { Family } from '../family.ts';
import { fullRow, ownCells, pagedLines } from './rows.ts';

/** A pipe table of Markdown. */
export const markdownTable: Family = {
  name: 'markdown table',
  extension: '.md',
  layOut(table, report, random) {
    const rows = pagedLines(table, report, random).map((line) => fullRow(line, report, random));
    const rule = (rows[0] ?? []).map(() => '---');
    return [
      '',
      ...[rows[0] ?? [], rule, ...rows.slice(1)].map((row) => `| ${row.join(' | ')} |`),
      '',
    ].join('\n');
  },
};

/** Rows closed by a bar, merged cells left out. */
export const pipeRows: Family = {
  name: 'pipe rows',
  extension: '.txt',
  layOut(table, report, random) {
    return pagedLines(table, report, random)
      .map((line) => `${ownCells(line, report, random).join(' | ')} | `)
      .join('\n');
  },
};

/** Rows closed by a bar and padded with more bars to the width of the table. */
export const paddedPipeRows: Family = {
  name: 'padded pipe rows',
  extension: '.txt',
  layOut(table, report, random) {
    return pagedLines(table, report, random)
      .map((line) => {
        const cells = ownCells(line, report, random);
        return `${cells.join(' | ')} | ${'|'.repeat(Math.max(0, line.width - cells.length))}`;
      })
      .join('\n');
  },
};

/** A table drawn with characters. */
export const drawnTable: Family = {
  name: 'drawn table',
  extension: '.txt',
  layOut(table, report, random) {
    const rows = pagedLines(table, report, random).map((line) => fullRow(line, report, random));
    const width = rows[0]?.length ?? 0;
    const rule = (left: string, middle: string, right: string): string =>
      left + Array.from({ length: width }, () => '────').join(middle) + right;
    return [
      rule('┌', '┬', '┐'),
      rows.map((row) => `│${row.join('│')}│`).join(`\n${rule('├', '┼', '┤')}\n`),
      rule('└', '┴', '┘'),
    ].join('\n');
  },
};
