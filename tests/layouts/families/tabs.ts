import type { Family } from '../family.ts';
import { fullRow, pagedLines } from './rows.ts';

/** Cells between tabs, as copied out of a document. */
export const tabs: Family = {
  name: 'tabs',
  extension: '.txt',
  layOut(table, report, random) {
    return pagedLines(table, report, random)
      .map((line) => fullRow(line, report, random).join('\t'))
      .join('\n');
  },
};

/** The same with leading cells lost in some rows and trailing ones added, as in text made by office programs. */
export const shiftedTabs: Family = shifted('shifted tabs', 0.3);

/** The same in most rows: what most labels do then shows nothing. */
export const mostlyShiftedTabs: Family = shifted('mostly shifted tabs', 0.85);

function shifted(name: string, share: number): Family {
  return {
    name,
    extension: '.txt',
    layOut(table, report, random) {
      return pagedLines(table, report, random)
        .map((line) => {
          const row = fullRow(line, report, random);
          const lead = row.findIndex((text) => text !== '');
          // where a row without a label loses leading blanks nobody can tell which figures they were
          const labelled = line.cells[0]?.label !== undefined;
          if (!labelled || lead <= 0 || !random.chance(share)) return row.join('\t');
          return [...row.slice(lead), ...row.slice(0, lead)].join('\t');
        })
        .join('\n');
    },
  };
}

/** The same without the blank cells at the end of each row. */
export const trimmedTabs: Family = {
  name: 'trimmed tabs',
  extension: '.txt',
  layOut(table, report, random) {
    return pagedLines(table, report, random)
      .map((line) => fullRow(line, report, random).join('\t').trimEnd())
      .join('\n');
  },
};
