import type { Family } from '../family.ts';
import { ownCells, pagedLines } from './rows.ts';

function oneCell(name: string, line: (text: string) => string, separator: string): Family {
  return {
    name,
    extension: '.txt',
    layOut(table, report, random) {
      return pagedLines(table, report, random)
        .flatMap((row) => ownCells(row, report, random))
        .filter((text) => text !== '')
        .map(line)
        .join(separator);
    },
  };
}

/** One cell a line; blank cells are gone. */
export const cellPerLine = oneCell('one cell a line', (text) => text, '\n');
export const spacedCells = oneCell('one cell a line, blank lines between', (text) => text, '\n\n');
export const barredCells = oneCell('one cell a line, closed by a bar', (text) => `${text} |`, '\n');
export const cellsAndBars = oneCell('one cell a line, then a bar', (text) => text, '\n|\n');
