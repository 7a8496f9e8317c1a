import type { Budget } from '../filters/budget.ts';
import type { Rule } from '../content/page-content.ts';

/** A line of the page, made of all rules that lie on it and touch. */
export interface Segment {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Lines that cross or meet each other. */
export interface RuleGrid {
  readonly horizontals: readonly Segment[];
  readonly verticals: readonly Segment[];
}

/** Rules closer together than this are one line, such as the two of a double border. */
const sameLine = 2.5;
/** A gap no longer than this does not interrupt a line. */
const dash = 3;
/** How far lines may miss each other and still meet. */
const reach = 3;

/** The grids on a page: lines that hang together, largest first. */
export function ruleGrids(rules: readonly Rule[], budget: Budget): RuleGrid[] {
  const horizontals = segmentsOf(rules.filter(({ direction }) => direction === 'horizontal'));
  const verticals = segmentsOf(rules.filter(({ direction }) => direction === 'vertical'));
  budget.takeSteps((horizontals.length * verticals.length) >> 3);
  const group = horizontals.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (group[root] !== root) root = group[root] ?? root;
    group[i] = root;
    return root;
  };
  const owners = verticals.map((vertical) => {
    let owner: number | undefined;
    horizontals.forEach((horizontal, i) => {
      if (!meet(horizontal, vertical)) return;
      if (owner === undefined) owner = find(i);
      else group[find(i)] = find(owner);
    });
    return owner;
  });
  const grids = new Map<number, { horizontals: Segment[]; verticals: Segment[] }>();
  horizontals.forEach((horizontal, i) => {
    const root = find(i);
    const grid = grids.get(root) ?? { horizontals: [], verticals: [] };
    grids.set(root, grid);
    grid.horizontals.push(horizontal);
  });
  verticals.forEach((vertical, i) => {
    const owner = owners[i];
    if (owner !== undefined) grids.get(find(owner))?.verticals.push(vertical);
  });
  return [...grids.values()];
}

function meet(horizontal: Segment, vertical: Segment): boolean {
  return (
    vertical.at >= horizontal.from - reach &&
    vertical.at <= horizontal.to + reach &&
    horizontal.at >= vertical.from - reach &&
    horizontal.at <= vertical.to + reach
  );
}

/** Rules on one line joined; lines of a double border become one. */
function segmentsOf(rules: readonly Rule[]): Segment[] {
  const sorted = rules.toSorted((a, b) => a.at - b.at);
  const segments: Segment[] = [];
  for (let i = 0; i < sorted.length;) {
    const start = sorted[i]?.at ?? 0;
    let end = i;
    while (end < sorted.length && (sorted[end]?.at ?? 0) - start <= sameLine) end++;
    segments.push(...joined(sorted.slice(i, end)));
    i = end;
  }
  return segments;
}

function joined(line: readonly Rule[]): Segment[] {
  const at = line.reduce((sum, rule) => sum + rule.at, 0) / line.length;
  const segments: { at: number; from: number; to: number }[] = [];
  for (const { from, to } of line.toSorted((a, b) => a.from - b.from)) {
    const last = segments.at(-1);
    if (last !== undefined && from <= last.to + dash) last.to = Math.max(last.to, to);
    else segments.push({ at, from, to });
  }
  return segments;
}
