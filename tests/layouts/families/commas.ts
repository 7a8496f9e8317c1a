import type { Family } from '../family.ts';
import { fullRow, pagedLines } from './rows.ts';

/** Comma-separated values. */
export const commas: Family = {
  name: 'commas',
  extension: '.csv',
  layOut(table, report, random) {
    return pagedLines(table, report, random)
      .map((line) => fullRow(line, report, random).map(quoted).join(','))
      .join('\n');
  },
};

function quoted(text: string): string {
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
