import type { PageLayout } from './page-layout.ts';
import type { Margins } from './paragraphs.ts';

const none: Margins = { left: 0, right: Infinity, leading: 0 };

/** The margins of each page: those of the text of all pages of its width. */
export function marginsOf(pages: readonly PageLayout[]): (page: number) => Margins {
  const byWidth = new Map<number, Margins>();
  const widths = new Map(pages.map((page) => [page.page, Math.round(page.width)]));
  for (const width of new Set(widths.values())) {
    byWidth.set(width, measure(pages.filter((page) => Math.round(page.width) === width)));
  }
  return (page) => byWidth.get(widths.get(page) ?? 0) ?? none;
}

function measure(pages: readonly PageLayout[]): Margins {
  const lines = pages.flatMap((page) => page.lines);
  if (lines.length === 0) return none;
  const size = median(lines.map((line) => line.size));
  const right = rightMargin(
    lines.map((line) => line.right),
    pages.flatMap((page) => page.tables.map(({ box }) => box.right)),
    size,
  );
  const long = lines.filter((line) => line.right > right - 3 * size);
  const lefts = (long.length > 0 ? long : lines).map(({ left }) => left).sort((a, b) => a - b);
  const gaps = pages.flatMap((page) =>
    page.lines.slice(1).map((line, i) => line.baseline - (page.lines[i]?.baseline ?? 0)),
  );
  return {
    left: lefts[0] ?? 0,
    right,
    leading: median(gaps.filter((gap) => gap > 0 && gap < 4 * size)),
  };
}

/**
 * Where full lines end. Where many lines end alike, it is there, though a line or two may stand out; of
 * few, short lines may only happen to end alike: then no line is full that does not reach as far as the
 * tables do, or as another line. One line alone shows no margin.
 */
function rightMargin(lines: readonly number[], tables: readonly number[], size: number): number {
  const ends = lines.toSorted((a, b) => b - a);
  const alike = (at: number): number => ends.filter((end) => Math.abs(end - at) < size).length;
  const standingOut = Math.min(20, Math.max(2, ends.length / 50));
  const common = ends
    .slice(0, standingOut + 1)
    .find((at) => alike(at) >= Math.max(3, ends.length / 4));
  if (common !== undefined) return common;
  const [farthest = 0] = ends;
  if (tables.length === 0) return alike(farthest) > 1 ? farthest : Infinity;
  return Math.max(farthest, ...tables);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
