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
  const rights = lines.map(({ right }) => right).sort((a, b) => b - a);
  // a line or two may stand out of the text
  const right =
    rights.find((at) => rights.filter((other) => Math.abs(other - at) < size).length >= 3) ??
    rights[0] ??
    0;
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

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
