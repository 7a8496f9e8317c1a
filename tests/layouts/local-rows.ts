import type { Table } from '@gongkai/plugin-kit';
import type { DrawnReport } from './drawn-report.ts';
import type { FormLine } from './form-lines.ts';
import type { Random } from './random.ts';

/** Rows that some provinces add or leave out: the figures have no cell in the form. */
export function localRows(report: DrawnReport, random: Random): Partial<DrawnReport> {
  return random.chance(0.5) && report.form.edition === '2021'
    ? oneOtherRow(report)
    : moreDocuments(report, random);
}

const other = '/requests/outcomes/other';
const others = ['correctionOverdue', 'feeUnpaid', 'other'].map((row) => `${other}/${row}/`);

/** （六）其他处理 as one row, as in the form before. */
function oneOtherRow(report: DrawnReport): Partial<DrawnReport> {
  const texts = new Map(report.texts);
  const truth = new Map(report.truth);
  for (const { address } of report.form.cells) {
    const row = others.find((prefix) => address.startsWith(prefix));
    if (row === undefined) continue;
    truth.set(address, null);
    const whole = `${other}/${address.slice(row.length)}`;
    const sum = Number(texts.get(whole) ?? 0) + Number(report.truth.get(address) ?? 0);
    texts.set(whole, String(sum));
  }
  const isOther = ({ cells }: FormLine): boolean =>
    cells.some(({ address = '' }) => others.some((row) => address.startsWith(row)));
  return {
    texts,
    truth,
    lines(_table, lines) {
      const first = lines.findIndex(isOther);
      if (first === -1) return lines;
      const kept = lines.filter((line, i) => i === first || !isOther(line));
      return shortened(kept, first, lines.length - kept.length).map((line, i) =>
        i === first ? asOneRow(line) : line,
      );
    },
  };
}

/** The group in place of its first row. */
function asOneRow(line: FormLine): FormLine {
  const labels = line.cells.filter(({ label }) => label !== undefined);
  const leaf = labels.at(-1);
  const group = labels.at(-2);
  if (leaf === undefined || group === undefined) return line;
  return {
    ...line,
    cells: line.cells.flatMap((cell) => {
      if (cell === leaf) return [];
      if (cell === group) return [{ ...group, rowSpan: 1, colSpan: group.colSpan + leaf.colSpan }];
      const { address } = cell;
      const row = others.find((prefix) => address?.startsWith(prefix) === true) ?? '';
      return [
        address === undefined
          ? cell
          : { ...cell, address: `${other}/${address.slice(row.length)}` },
      ];
    }),
  };
}

/** Cells that span the lines left out end earlier. */
function shortened(lines: readonly FormLine[], at: number, count: number): FormLine[] {
  return lines.map((line, y) => ({
    ...line,
    cells: line.cells.map((cell) =>
      y < at && y + cell.rowSpan > at + count ? { ...cell, rowSpan: cell.rowSpan - count } : cell,
    ),
  }));
}

/** 其他主动公开文件, a row more below the documents of 表二. */
function moreDocuments(report: DrawnReport, random: Random): Partial<DrawnReport> {
  const texts = new Map(report.texts);
  const documents = '/proactiveDisclosure/normativeDocuments/';
  const added = '/proactiveDisclosure/otherDocuments/';
  for (const { address } of report.form.cells) {
    if (!address.startsWith(documents)) continue;
    texts.set(added + address.slice(documents.length), String(random.below(300)));
  }
  return {
    texts,
    lines(table: Table, lines) {
      if (table.address !== '/proactiveDisclosure') return lines;
      return lines.flatMap((line) => {
        if (!line.cells.some(({ address }) => address?.startsWith(documents) === true))
          return [line];
        const cells = line.cells.map(({ label, address, ...cell }) => ({
          ...cell,
          ...(label === undefined ? {} : { label: '其他主动公开文件' }),
          ...(address === undefined ? {} : { address: added + address.slice(documents.length) }),
        }));
        return [line, { ...line, cells }];
      });
    },
  };
}
