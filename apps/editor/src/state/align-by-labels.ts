import type { PastedCell } from './clipboard-grid.ts';
import { columnsOf } from './align-columns.ts';
import { labelKey } from './label-key.ts';
import type { PastePlan } from './plan-paste.ts';
import { readEntry } from './read-entry.ts';
import type { TableLines } from './table-lines.ts';

type Row = readonly PastedCell[];

/**
 * 按标目对齐：每行凭行标目找到表中的行；有表头的，各列凭列标目找到列，没有的须列数相同。一行都不认得，
 * 就不是按标目。
 * Aligns by labels: rows by theirs; columns by theirs where a header was copied, else their number must be
 * that of the row. Undefined where no row is known.
 */
export function alignByLabels(
  lines: TableLines,
  rows: readonly Row[],
): Omit<PastePlan, 'by'> | undefined {
  const stub = stubWidth(lines, rows);
  const matchRow = rowMatcher(lines);
  const placed = new Map<string, string>();
  const left: string[] = [];
  let header: Row[] = [];
  let inHeader = false;
  let twice = false;
  for (const row of rows) {
    if (isHeader(lines, row)) {
      header = inHeader ? [...header, row] : [row];
      inHeader = true;
      continue;
    }
    inHeader = false;
    const labels = row.slice(0, stub).map(({ text }) => labelKey(text));
    const target = matchRow(labels, header.length > 0);
    const values = row.slice(stub);
    const cells = target && columnsOf(lines, target, header, stub, values.length);
    for (const [c, cell] of values.entries()) {
      const address = cells?.[c]?.address;
      if (cell.covered && (address === undefined || placed.has(address))) continue;
      if (address === undefined) {
        if (cell.text !== '') left.push(`${labelOf(row, stub)} ${cell.text}`.trim());
      } else if (placed.has(address)) twice = true;
      else placed.set(address, cell.covered ? '' : cell.text);
    }
  }
  if (placed.size === 0) return undefined;
  return { placed, left, exact: !twice && left.length === 0 };
}

/** Nothing but labels of the table. */
function isHeader({ labels }: TableLines, row: Row): boolean {
  const stated = row.map(({ text }) => labelKey(text)).filter((text) => text !== '');
  return stated.length > 0 && stated.every((text) => labels.has(text));
}

/** How many columns at the left hold labels of rows. */
function stubWidth({ rowPaths }: TableLines, rows: readonly Row[]): number {
  const known = new Set(rowPaths.flat());
  const width = rows[0]?.length ?? 0;
  let stub = 0;
  for (let c = 0; c < width; c += 1) {
    if (rows.some((row) => known.has(labelKey(row[c]?.text ?? '')))) stub = c + 1;
    else if (rows.some((row) => isFigure(row[c]))) break;
  }
  return stub;
}

/** Finds the row of the table that has the labels; each once, and in the order of the form where labels repeat. */
function rowMatcher({
  figures,
  rowPaths,
}: TableLines): (labels: readonly string[], underHeader: boolean) => FigureRow | undefined {
  const taken = new Set<number>();
  let last = -1;
  return (labels, underHeader) => {
    const stated = labels.filter((label) => label !== '');
    const own = stated[stated.length - 1];
    // a row without a label of its own, as in 表四, is known by the header above it
    if (own === undefined && !underHeader) return undefined;
    const candidates = rowPaths
      .map((path, index) => ({ path, index }))
      .filter(({ path, index }) => path[path.length - 1] === own && !taken.has(index));
    const within = candidates.filter(({ path }) => stated.every((label) => path.includes(label)));
    const after = ({ index }: { readonly index: number }): boolean => index > last;
    const [found] = [
      ...within.filter(after),
      ...within,
      ...(stated.length === 1 ? candidates.filter(after) : []),
    ];
    if (found === undefined) return undefined;
    taken.add(found.index);
    last = found.index;
    return figures[found.index];
  };
}

type FigureRow = TableLines['figures'][number];

function labelOf(row: Row, stub: number): string {
  return [...new Set(row.slice(0, stub).map(({ text }) => text))].join(' ');
}

function isFigure(cell: PastedCell | undefined): boolean {
  return cell !== undefined && readEntry(cell.text).value !== null;
}
