import type { Budget } from '../filters/budget.ts';
import type { FontGlyph } from '../fonts/font.ts';
import { contains, heightOf, intersection, transformBox, widthOf, type Box } from './box.ts';
import type { GraphicsState } from './graphics-state.ts';
import { multiply, type Matrix } from './matrix.ts';
import type { Cover, Glyph, PageContent, Rule } from './page-content.ts';
import { thinRules, type Path } from './path.ts';

const thinnest = 4;
/** What is kept for the layout costs more than an operator. */
const glyphCost = 4;
const ruleCost = 4;
/** Text smaller than this is not for reading. */
const smallest = 0.5;

/** How high a letter is above its line, in sizes. */
const letterHeight = 0.8;

/** What the glyphs of one text operator share. */
interface TextRun {
  readonly matrix: Matrix;
  /** Height of the font on the page; 0 for text that does not show. */
  readonly size: number;
  readonly vertical: boolean;
  readonly step: readonly [x: number, y: number];
  readonly angle: number;
  readonly clip: Box;
}

/** Collects what a page shows, in the order it is painted. */
export class Painter {
  readonly #budget: Budget;
  readonly #glyphs: Glyph[] = [];
  readonly #rules: Rule[] = [];
  readonly #covers: Cover[] = [];
  readonly #images: Box[] = [];
  #shapes = 0;
  #text: TextRun | undefined;
  #order = 0;
  #run = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** Begins the glyphs of a text operator; `matrix` takes its units to the page. */
  beginRun(state: GraphicsState, matrix: Matrix): void {
    const { fontSize, scale, rise, font } = state;
    const full = multiply([fontSize * scale, 0, 0, fontSize, 0, rise], matrix);
    const size = Math.hypot(full[2], full[3]);
    // modes 3 and 7 draw nothing: text that a scanner's software guessed lies under its image
    const isShown = size >= smallest && state.textMode !== 3 && state.textMode !== 7;
    this.#run++;
    this.#text = {
      matrix: full,
      size: isShown ? size : 0,
      vertical: font?.vertical === true,
      // how a unit of the text moves the pen on the page
      step:
        font?.vertical === true ? [matrix[2], matrix[3]] : [scale * matrix[0], scale * matrix[1]],
      angle: Math.round((Math.atan2(-full[1], full[0]) * 180) / Math.PI),
      clip: state.clip,
    };
  }

  /** A glyph, the pen having moved so far since the operator began. */
  glyph({ text, width }: FontGlyph, moved: number): void {
    this.#budget.takeSteps(glyphCost);
    const run = this.#text;
    if (run === undefined || run.size === 0 || text === '') return;
    const [a, b, c, d, e, f] = run.matrix;
    const [x, y] = run.vertical ? [-width / 2, -0.88] : [0, 0];
    const placed: Matrix = [a, b, c, d, e + moved * run.step[0], f + moved * run.step[1]];
    const box = transformBox(placed, x, y, width, letterHeight);
    if (!contains(run.clip, (box.left + box.right) / 2, (box.top + box.bottom) / 2)) return;
    this.#glyphs.push({
      text,
      left: box.left,
      right: box.right,
      top: box.top,
      baseline: run.angle === 0 ? b * x + d * y + placed[5] : box.bottom,
      size: run.size,
      angle: run.angle,
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
      this.#budget.takeSteps(ruleCost);
      this.#covers.push({ box, order: this.#order++ });
    }
  }

  /** Rules, as far as they lie within the clipping area. */
  #add(rules: readonly Rule[], clip: Box): void {
    this.#budget.takeSteps(ruleCost * rules.length);
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
