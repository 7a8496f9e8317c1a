import type { Family } from '../family.ts';
import { cellText, pagedLines } from './rows.ts';

function runOn(name: string, blanks: number): Family {
  return {
    name,
    extension: '.txt',
    oneLine: true,
    layOut(table, report, random) {
      return pagedLines(table, report, random)
        .flatMap(({ cells }) => cells)
        .map((cell) => {
          const text = cellText(cell, report, random).trim();
          // drawn for blank cells, too: another report is then laid out in the same way
          const apart = random.chance(blanks);
          return text !== '' && apart ? `${text} ` : text;
        })
        .join('');
    },
  };
}

/** Everything on one line, cells run together. */
export const glued = runOn('glued', 0);
/** The same with blanks between some cells. */
export const partlyGlued = runOn('partly glued', 0.3);
/** The same with a blank after every cell. */
export const spacedOut = runOn('one line, blanks between cells', 1);
