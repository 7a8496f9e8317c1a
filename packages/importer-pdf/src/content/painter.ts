import type { Budget } from '../filters/budget.ts';
import type { FontGlyph } from '../fonts/font.ts';
import { contains, heightOf, intersection, transformBox, widthOf, type Box } from './box.ts';
import type { GraphicsState } from './graphics-state.ts';
import { multiply, transform, type Matrix } from './matrix.ts';
import type { Cover, Glyph, PageContent, Rule } from './page-content.ts';
import { thinRules, type Path } from './path.ts';

const thinnest = 4;
/** Text smaller than this is not for reading. */
const smallest = 0.5;

/** Collects what a page shows, in the order it is painted. */
export class Painter {
  readonly #budget: Budget;
  readonly #glyphs: Glyph[] = [];
  readonly #rules: Rule[] = [];
  readonly #covers: Cover[] = [];
  readonly #images: Box[] = [];
  #shapes = 0;
  #order = 0;
  #run = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** Begins the glyphs of another text operator. */
  beginRun(): void {
    this.#run++;
  }

  glyph(glyph: FontGlyph, state: GraphicsState, textMatrix: Matrix): void {
    this.#budget.takeSteps();
    const { fontSize, scale, rise, font } = state;
    const text: Matrix = [fontSize * scale, 0, 0, fontSize, 0, rise];
    const matrix = multiply(multiply(text, textMatrix), state.matrix);
    const size = Math.hypot(matrix[2], matrix[3]);
    const { width } = glyph;
    const [x, y] = font?.vertical === true ? [-width / 2, -0.88] : [0, 0];
    const box = transformBox(matrix, x, y, width, 0.8);
    if (!(size >= smallest) || isInvisible(state, glyph.text)) return;
    if (!contains(state.clip, (box.left + box.right) / 2, (box.top + box.bottom) / 2)) return;
    const angle = Math.round((Math.atan2(-matrix[1], matrix[0]) * 180) / Math.PI);
    const [, baseline] = transform(matrix, x, y);
    this.#glyphs.push({
      text: glyph.text,
      left: box.left,
      right: box.right,
      top: box.top,
      baseline: angle === 0 ? baseline : box.bottom,
      size,
      angle,
      run: this.#run,
      order: this.#order++,
    });
  }

  stroke(path: Path, state: GraphicsState): void {
    if (state.stroke.white || !state.opaque) return;
    const thickness = state.lineWidth * Math.hypot(state.matrix[0], state.matrix[1]);
    this.#add(path.strokes(thickness), state.clip);
  }

  fill(path: Path, state: GraphicsState): void {
    const { rules, areas, shapes } = path.fills();
    this.#shapes += shapes;
    if (!state.opaque) return;
    if (!state.fill.white) this.#add(rules, state.clip);
    for (const area of areas) this.#cover(intersection(area, state.clip));
  }

  /** A picture over the unit square; one that lets through what is below covers nothing. */
  image(state: GraphicsState, solid: boolean): void {
    this.#budget.takeSteps();
    const box = intersection(transformBox(state.matrix, 0, 0, 1, 1), state.clip);
    if (widthOf(box) < 0 || heightOf(box) < 0) return;
    if (Math.min(widthOf(box), heightOf(box)) <= thinnest) this.#rules.push(...thinRules(box));
    else {
      this.#images.push(box);
      if (solid && state.opaque) this.#cover(box);
    }
  }

  result(width: number, height: number): PageContent {
    return {
      width,
      height,
      glyphs: this.#glyphs,
      rules: this.#rules,
      covers: this.#covers,
      images: this.#images,
      shapes: this.#shapes,
    };
  }

  #cover(box: Box): void {
    if (widthOf(box) > 0 && heightOf(box) > 0) {
      this.#budget.takeSteps();
      this.#covers.push({ box, order: this.#order++ });
    }
  }

  /** Rules, as far as they lie within the clipping area. */
  #add(rules: readonly Rule[], clip: Box): void {
    this.#budget.takeSteps(rules.length);
    for (const rule of rules) {
      const flat = rule.direction === 'horizontal';
      const [near, far] = flat ? [clip.top, clip.bottom] : [clip.left, clip.right];
      const from = Math.max(rule.from, flat ? clip.left : clip.top);
      const to = Math.min(rule.to, flat ? clip.right : clip.bottom);
      if (rule.at >= near - thinnest && rule.at <= far + thinnest && to > from) {
        this.#rules.push({ ...rule, from, to });
      }
    }
  }
}

/** Modes 3 and 7 draw nothing: text that a scanner's software guessed lies invisible under its image. */
function isInvisible({ textMode }: GraphicsState, text: string): boolean {
  return textMode === 3 || textMode === 7 || text === '';
}
