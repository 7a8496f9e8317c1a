import { boxOf, type Box } from '../content/box.ts';
import { transform, type Matrix } from '../content/matrix.ts';
import type { Glyph, PageContent, Rule } from '../content/page-content.ts';

type Turn = 0 | 90 | 180 | 270;

/**
 * The page with its text upright. Wide tables are often set sideways without the file saying so: then
 * most of the text runs up or down the page.
 */
export function uprightPage(page: PageContent): PageContent {
  const turn = mainDirection(page.glyphs);
  const { width, height } = page;
  if (turn === 0) return page;
  const matrix = turnMatrix(turn, width, height);
  const turned = (box: Box): Box => turnBox(box, matrix);
  return {
    ...page,
    width: turn === 180 ? width : height,
    height: turn === 180 ? height : width,
    glyphs: page.glyphs.map((glyph) => turnGlyph(glyph, matrix, turn)),
    rules: page.rules.map((rule) => turnRule(rule, matrix)),
    covers: page.covers.map(({ box, order }) => ({ box: turned(box), order })),
    images: page.images.map(turned),
  };
}

/** Turns what runs in a direction upright, on a page of this size. */
export function turnMatrix(turn: 90 | 180 | 270, width: number, height: number): Matrix {
  if (turn === 180) return [-1, 0, 0, -1, width, height];
  return turn === 90 ? [0, 1, -1, 0, height, 0] : [0, -1, 1, 0, 0, width];
}

function mainDirection(glyphs: readonly Glyph[]): Turn {
  const counts = new Map<Turn, number>();
  for (const { angle, text } of glyphs) {
    const turn = ((angle + 360) % 360) as Turn;
    if (text.trim() !== '') counts.set(turn, (counts.get(turn) ?? 0) + 1);
  }
  const turns: readonly Turn[] = [0, 90, 180, 270];
  return turns.reduce((best, turn) =>
    (counts.get(turn) ?? 0) > (counts.get(best) ?? 0) ? turn : best,
  );
}

function turnBox({ left, top, right, bottom }: Box, matrix: Matrix): Box {
  return boxOf([transform(matrix, left, top), transform(matrix, right, bottom)]);
}

export function turnGlyph(glyph: Glyph, matrix: Matrix, turn: Turn): Glyph {
  const { left, right, top, baseline } = glyph;
  const box = turnBox({ left, right, top, bottom: baseline }, matrix);
  const angle = (glyph.angle - turn + 720) % 360;
  return { ...glyph, left: box.left, right: box.right, top: box.top, baseline: box.bottom, angle };
}

function turnRule({ direction, at, from, to }: Rule, matrix: Matrix): Rule {
  const flat = direction === 'horizontal';
  const ends = flat
    ? { left: from, right: to, top: at, bottom: at }
    : { left: at, right: at, top: from, bottom: to };
  const box = turnBox(ends, matrix);
  return box.right - box.left >= box.bottom - box.top
    ? { direction: 'horizontal', at: box.top, from: box.left, to: box.right }
    : { direction: 'vertical', at: box.left, from: box.top, to: box.bottom };
}
