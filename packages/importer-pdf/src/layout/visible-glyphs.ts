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
  const visible = hidden.size === 0 ? straight : straight.filter((glyph) => !hidden.has(glyph));
  return unique(visible).map((glyph) => {
    const text = plainText(glyph.text);
    return text === glyph.text ? glyph : { ...glyph, text };
  });
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
    const key = cell(middle(glyph));
    const list = bands.get(key) ?? [];
    bands.set(key, list);
    list.push(glyph);
  }
  const keys = [...bands.keys()];
  const [lowest, highest] = [Math.min(...keys), Math.max(...keys)];
  for (const { box, order } of covers) {
    if (order < first || last < 0) continue;
    const to = Math.min(highest, cell(box.bottom));
    for (let key = Math.max(lowest, cell(box.top)); key <= to; key++) {
      const list = bands.get(key) ?? [];
      budget.takeSteps(1 + (list.length >> 1));
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
  const seen = new Map<number, Glyph[]>();
  return glyphs.filter((glyph) => {
    if (glyph.text.trim() === '') return true;
    const shift = boldShift * glyph.size;
    for (let i = cell(glyph.left - shift); i <= cell(glyph.left + shift); i++) {
      for (let j = cell(glyph.baseline - shift); j <= cell(glyph.baseline + shift); j++) {
        if (seen.get(i * 65_536 + j)?.some((other) => isSame(glyph, other)) === true) return false;
      }
    }
    const key = cell(glyph.left) * 65_536 + cell(glyph.baseline);
    const near = seen.get(key);
    if (near === undefined) seen.set(key, [glyph]);
    else near.push(glyph);
    return true;
  });
}

function cell(at: number): number {
  return Math.floor(at / band);
}

function isSame(a: Glyph, b: Glyph): boolean {
  const shift = boldShift * a.size;
  return (
    a.text === b.text &&
    Math.abs(a.left - b.left) <= shift &&
    Math.abs(a.baseline - b.baseline) <= shift
  );
}
