import { rowsOf, type Form, type Table } from '@gongkai/plugin-kit';
import { rowSums, sumHolds } from '../readings/row-sums.ts';
import type { TableRecord } from './table-record.ts';

/**
 * 有的文字先列出全部行名，再列出全部数据。行名之后的数据恰与各行格数之和相等时，按行、按列各分一次，
 * 使全部勾稽关系成立的那一种才算；都成立而结果不同，或都不成立，则不动。
 * Some texts give all row labels first and all figures after them. Where the figures are exactly as many
 * as the cells of those rows, they are divided by rows and by columns; the division that makes every
 * equation hold is taken, if there is one and only one.
 */
export function mendTornRows(form: Form, records: readonly TableRecord[]): readonly TableRecord[] {
  const mended: TableRecord[] = [];
  let run: TableRecord[] = [];
  for (const record of records) {
    const [first] = run;
    if (first !== undefined && (first.table !== record.table || first.part !== record.part)) {
      mended.push(...run);
      run = [];
    }
    run.push(record);
    if (record.figures.length === 0 && record.geometry !== 'grid') continue;
    mended.push(...(divided(form, run) ?? run));
    run = [];
  }
  return [...mended, ...run];
}

function rowCount({ blocks }: Table): number {
  return blocks.reduce((sum, block) => sum + rowsOf(block).length, 0);
}

type Division = readonly (readonly TableRecord['figures'][number][])[];

function divided(form: Form, run: readonly TableRecord[]): readonly TableRecord[] | undefined {
  const last = run.at(-1);
  if (last === undefined || last.geometry === 'grid') return undefined;
  const figures = last.figures.filter(({ reading }) => reading.kind !== 'blank');
  const counts = run.map(({ addresses }) => addresses.length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const [table] = run.map((record) => record.table);
  const most = Math.max(...counts);
  if (run.length < 2 || table === undefined || figures.length === 0) return undefined;
  // whose they are is not known, so no row may be taken for blank
  const open = run.map((record) => ({ ...record, figures, unclaimed: true as const }));
  // few figures may be those of the last row, unless they come after most rows of the table
  if (figures.length <= most) return 2 * run.length < rowCount(table) ? undefined : open;
  const whole = figures.every(({ reading }) => reading.kind === 'figure');
  if (figures.length !== total || !whole) return open;
  const sound = [byRows(figures, counts), byColumns(figures, counts)].filter(
    (division) => division !== undefined && isSound(form, table, run, division),
  );
  const [first, second] = sound;
  if (first === undefined || (second !== undefined && !isSame(first, second))) return open;
  return run.map((record, i) => ({ ...record, figures: first[i] ?? [], torn: true as const }));
}

function byRows(figures: TableRecord['figures'], counts: readonly number[]): Division {
  let from = 0;
  return counts.map((count) => figures.slice(from, (from += count)));
}

function byColumns(
  figures: TableRecord['figures'],
  counts: readonly number[],
): Division | undefined {
  if (counts.some((count) => count !== counts[0])) return undefined;
  return counts.map((_, row) => figures.filter((__, i) => i % counts.length === row));
}

/** 行内、列间的勾稽关系都成立，而且确有可以判断的。 Whether the equations within and across rows hold, and there are some. */
function isSound(
  form: Form,
  table: Table,
  run: readonly TableRecord[],
  division: Division,
): boolean {
  const addresses = run.flatMap((record) => record.addresses);
  const equations = form.equations.filter(({ at }) => at.startsWith(`${table.address}/`));
  const sums = rowSums(equations, addresses);
  const reading = division.flat();
  return sums.length > 1 && sums.every((sum) => sumHolds(sum, reading));
}

function isSame(a: Division, b: Division): boolean {
  const [x, y] = [a.flat(), b.flat()];
  return x.every((cell, i) => cell.text === y[i]?.text);
}
