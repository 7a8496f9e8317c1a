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
          return text !== '' && random.chance(blanks) ? `${text} ` : text;
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
