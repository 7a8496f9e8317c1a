import type { Cell, Form, Table } from '@gongkai/plugin-kit';
import { settled } from '../arbitraries/figures.ts';
import type { FormLine } from './form-lines.ts';
import type { Random } from './random.ts';

/** A report as its source states it: what stands in each cell, and what that means. */
export interface DrawnReport {
  readonly form: Form;
  readonly year: number;
  readonly agency: string;
  /** Address → the text of the cell. */
  readonly texts: ReadonlyMap<string, string>;
  /** Address → the figure; null where the cell has none. */
  readonly truth: ReadonlyMap<string, number | null>;
  /** Whether all sums hold and no cell is left out. */
  readonly sound: boolean;
  /** How it words a label, if not as the form does. */
  readonly wording?: (label: string, random: Random) => string;
  /** The lines of a table, if they are not those of the form. */
  readonly lines?: (table: Table, lines: readonly FormLine[]) => readonly FormLine[];
}

/** How large the figures of a body are, and how often they are not 0. */
const sizes = [
  { name: 'town', natural: 9, others: 3, busy: 0.12, mixed: 0.02, decisions: 40 },
  { name: 'county', natural: 120, others: 9, busy: 0.6, mixed: 0.1, decisions: 5000 },
  { name: 'city', natural: 4000, others: 300, busy: 0.85, mixed: 0.4, decisions: 9_000_000 },
] as const;
type Size = (typeof sizes)[number];

/** Draws a report: figures of a realistic size, some with faults, some with blanks. */
export function drawReport(form: Form, random: Random): DrawnReport {
  const size = random.pick(sizes);
  const drawn = new Map(form.cells.map((cell) => [cell.address, figure(cell, size, random)]));
  const figures = new Map(settled(form, drawn));
  const faults = random.chance(0.25) ? addFaults(form, figures, random) : 0;
  const missing = unstated(form, figures, random);
  const texts = new Map<string, string>();
  const truth = new Map<string, number | null>();
  for (const { address } of form.cells) {
    const mark = missing.get(address);
    const value = figures.get(address) ?? 0;
    texts.set(address, mark ?? String(value));
    truth.set(address, mark === undefined ? value : null);
  }
  const year = Number(form.edition) + random.below(form.edition === '2019' ? 2 : 5);
  const agency = random.pick([
    '青溪县人民政府',
    '云川市教育局',
    '松林镇人民政府',
    '安平街道办事处',
  ]);
  return { form, year, agency, texts, truth, sound: faults === 0 && missing.size === 0 };
}

function figure(cell: Cell, size: Size, random: Random): number {
  const { address, kind } = cell;
  if (kind === 'amount') {
    return random.chance(0.5) ? 0 : random.below(size.decisions * 100) / 100;
  }
  if (kind === 'change') return random.chance(0.6) ? 0 : random.below(60) - 20;
  if (address.startsWith('/requests/')) {
    const natural = address.endsWith('/naturalPerson');
    if (!random.chance(natural ? size.busy : size.busy * size.mixed)) return 0;
    return random.below(natural ? size.natural : size.others);
  }
  if (address.startsWith('/disputes/')) return random.chance(0.4) ? random.below(size.others) : 0;
  return random.chance(0.5) ? random.below(size.decisions) : 0;
}

/** One or two cells of 表三 or 表四 that a person typed wrong. */
function addFaults(form: Form, figures: Map<string, number>, random: Random): number {
  const summed = form.cells.filter(({ address }) => !address.startsWith('/proactiveDisclosure/'));
  const count = 1 + random.below(2);
  for (let i = 0; i < count; i++) {
    const { address } = random.pick(summed);
    const value = figures.get(address) ?? 0;
    const digits = String(value);
    const wrong = random.pick([
      value + 1,
      Math.max(0, value - 1),
      value * 10,
      Math.floor(value / 10),
      Number([...digits].reverse().join('')),
      value + random.below(12),
    ]);
    figures.set(address, wrong);
  }
  return count;
}

/** Cells without a figure: none, a few, zeros left blank, or rows of which only the ends are filled. */
function unstated(
  form: Form,
  figures: ReadonlyMap<string, number>,
  random: Random,
): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  const way = random.below(10);
  if (way < 6) return marks;
  if (way < 8) {
    const count = 1 + random.below(6);
    for (let i = 0; i < count; i++) {
      marks.set(random.pick(form.cells).address, random.pick(['', '', '/', '-', '—']));
    }
    return marks;
  }
  for (const { address, column } of form.cells) {
    if (figures.get(address) !== 0) continue;
    const isEnd = column === '/naturalPerson' || column === '/total';
    if (way === 8 || !isEnd) marks.set(address, '');
  }
  return marks;
}
