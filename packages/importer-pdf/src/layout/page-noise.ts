import type { PageLayout } from './page-layout.ts';
import { lineText, type TextLine } from './text-line.ts';

/** Headers and footers stand within this share of the page from its edge. */
const edge = 0.12;
const sameHeight = 8;

/** `- 3 -`, `第3页`, `3/5`: a page number that says so. */
const numbered =
  /^(?:[-—–－·•\s]+\d{1,4}[-—–－·•\s]*|第\s?\d{1,4}\s?页.{0,12}|\d{1,4}\s?[/／]\s?\d{1,4})$/;

/** The pages without their numbers and without headers and footers, which repeat from page to page. */
export function withoutNoise(pages: readonly PageLayout[]): PageLayout[] {
  const edges = pages.map((page) => page.lines.filter((line) => isAtEdge(line, page)));
  const seen = new Map<string, { page: number; baseline: number }[]>();
  pages.forEach(({ page }, i) => {
    for (const line of edges[i] ?? []) {
      const key = pattern(line);
      seen.set(key, [...(seen.get(key) ?? []), { page, baseline: line.baseline }]);
    }
  });
  const isRepeated = (line: TextLine): boolean => {
    const places = seen.get(pattern(line)) ?? [];
    const near = places.filter(({ baseline }) => Math.abs(baseline - line.baseline) < sameHeight);
    return new Set(near.map(({ page }) => page)).size >= Math.max(2, 0.4 * pages.length);
  };
  return pages.map((page, i) => {
    const noise = (edges[i] ?? []).filter(
      (line) => isRepeated(line) || isPageNumber(lineText(line), page.page),
    );
    return { ...page, lines: page.lines.filter((line) => !noise.includes(line)) };
  });
}

function isAtEdge({ baseline }: TextLine, { height }: PageLayout): boolean {
  return baseline < edge * height || baseline > (1 - edge) * height;
}

/** Numbers change from page to page; the rest stays. */
function pattern(line: TextLine): string {
  return lineText(line).replace(/\d+/g, '#').replace(/\s/g, '');
}

function isPageNumber(text: string, page: number): boolean {
  return text.length <= 24 && (numbered.test(text) || text === String(page));
}
