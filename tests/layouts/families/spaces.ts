import type { Family } from '../family.ts';
import { ownCells, pagedLines } from './rows.ts';

/** A row a line, cells between single blanks; blank cells are gone. */
export const spaceRows: Family = {
  name: 'space rows',
  extension: '.txt',
  layOut(table, report, random) {
    return pagedLines(table, report, random)
      .map((line) =>
        ownCells(line, report, random)
          .map((text) => text.replace(/ /g, ''))
          .filter((text) => text !== '')
          .join(' '),
      )
      .join('\n');
  },
};

/** Rows aligned with blanks, long labels wrapped around their figures, as text taken from a PDF. */
export const aligned: Family = {
  name: 'aligned',
  extension: '.txt',
  layOut(table, report, random) {
    const stubs = table.blocks.length > 1 || table.blocks[0]?.columns.length === 3 ? 14 : 0;
    return pagedLines(table, report, random)
      .flatMap((line) => {
        const cells = line.cells.map((cell, i) => ({
          cell,
          text: ownCells(line, report, random)[i] ?? '',
        }));
        const figures = cells.filter(({ cell }) => cell.address !== undefined);
        if (figures.length === 0) return [cells.map(({ text }) => text).join('    ')];
        const labels = cells.filter(({ cell }) => cell.label !== undefined).map(({ text }) => text);
        const leaf = labels.at(-1) ?? '';
        const lead = labels.slice(0, -1).join('  ').padEnd(stubs);
        const columns = figures.map(({ text }) => text.padStart(9)).join('');
        const half = Math.ceil(leaf.length / 2) + 2;
        if (leaf.length < 12 || random.chance(0.5)) return [`${lead}${leaf.padEnd(40)}${columns}`];
        const rest = ' '.repeat(lead.length);
        return random.chance(0.5)
          ? [`${lead}${leaf.slice(0, half)}`, `${rest}${leaf.slice(half).padEnd(40)}${columns}`]
          : [
              `${lead}${leaf.slice(0, half)}`,
              `${rest}${' '.repeat(40)}${columns}`,
              `${rest}${leaf.slice(half)}`,
            ];
      })
      .join('\n');
  },
};
