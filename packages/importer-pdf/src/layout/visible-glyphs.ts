import type { Budget } from '../filters/budget.ts';
import type { Cover, Glyph, PageContent } from '../content/page-content.ts';

/** How far apart two paintings of one letter may be that only make it bold, in sizes. */
const boldShift = 0.12;
const band = 8;

/**
 * The glyphs a reader sees: not what was painted over (an edited PDF hides the old text under a white
 * area), not what runs across the page (watermarks), and a letter painted twice to look bold once.
 */
export function visibleGlyphs(page: PageContent, budget: Budget): Glyph[] {
  const straight = page.glyphs.filter(({ angle }) => angle % 90 === 0);
  const hidden = covered(straight, page.covers, budget);
  return unique(straight.filter((glyph) => !hidden.has(glyph))).map((glyph) => ({
    ...glyph,
    text: plainText(glyph.text),
  }));
}

/** Some programs write 一 and 日 as the radicals that look like them. */
function plainText(text: string): string {
  return /[\u2e80-\u2fdf\uf900-\ufaff]/.test(text) ? text.normalize('NFKC') : text;
}

function covered(
  glyphs: readonly Glyph[],
  covers: readonly Cover[],
  budget: Budget,
): ReadonlySet<Glyph> {
  const hidden = new Set<Glyph>();
  const last = glyphs.at(-1)?.order ?? -1;
  const first = glyphs[0]?.order ?? 0;
  const bands = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const key = Math.floor(middle(glyph) / band);
    const list = bands.get(key) ?? [];
    bands.set(key, list);
    list.push(glyph);
  }
  const keys = [...bands.keys()];
  const [lowest, highest] = [Math.min(...keys), Math.max(...keys)];
  for (const { box, order } of covers) {
    if (order < first || last < 0) continue;
    const to = Math.min(highest, Math.floor(box.bottom / band));
    for (let key = Math.max(lowest, Math.floor(box.top / band)); key <= to; key++) {
      const list = bands.get(key) ?? [];
      budget.takeSteps(1 + (list.length >> 3));
      for (const glyph of list) {
        if (glyph.order < order && isUnder(glyph, box)) hidden.add(glyph);
      }
    }
  }
  return hidden;
}

function middle({ top, baseline }: Glyph): number {
  return (top + baseline) / 2;
}

function isUnder(glyph: Glyph, box: Cover['box']): boolean {
  const [x, y] = [(glyph.left + glyph.right) / 2, middle(glyph)];
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

function unique(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    if (glyph.text.trim() === '') return true;
    const [column, row] = [Math.floor(glyph.left / band), Math.floor(glyph.baseline / band)];
    for (let i = column - 1; i <= column + 1; i++) {
      for (let j = row - 1; j <= row + 1; j++) {
        const near = seen.get(`${glyph.text} ${String(i)} ${String(j)}`) ?? [];
        if (near.some((other) => isSame(glyph, other))) return false;
      }
    }
    const key = `${glyph.text} ${String(column)} ${String(row)}`;
    seen.set(key, [...(seen.get(key) ?? []), glyph]);
    return true;
  });
}

function isSame(a: Glyph, b: Glyph): boolean {
  const shift = boldShift * a.size;
  return Math.abs(a.left - b.left) <= shift && Math.abs(a.baseline - b.baseline) <= shift;
}
