import { boxOf, heightOf, widthOf, type Box } from './box.ts';
import { transform, type Matrix } from './matrix.ts';
import type { Rule } from './page-content.ts';

type Point = readonly [x: number, y: number];

interface Subpath {
  readonly points: Point[];
  curved: boolean;
}

/** A line no thicker than this is a rule; a thicker one is an area. */
const thickest = 4;
/** How far a line may lean and still run along the page. */
const slack = 0.6;

/** The path that drawing operators build, in coordinates of the page. */
export class Path {
  #subpaths: Subpath[] = [];

  moveTo(matrix: Matrix, x: number, y: number): void {
    this.#subpaths.push({ points: [transform(matrix, x, y)], curved: false });
  }

  lineTo(matrix: Matrix, x: number, y: number): void {
    this.#subpaths.at(-1)?.points.push(transform(matrix, x, y));
  }

  curveTo(matrix: Matrix, x: number, y: number): void {
    const current = this.#subpaths.at(-1);
    if (current === undefined) return;
    current.curved = true;
    current.points.push(transform(matrix, x, y));
  }

  rectangle(matrix: Matrix, x: number, y: number, width: number, height: number): void {
    this.moveTo(matrix, x, y);
    this.lineTo(matrix, x + width, y);
    this.lineTo(matrix, x + width, y + height);
    this.lineTo(matrix, x, y + height);
    this.close();
  }

  close(): void {
    const current = this.#subpaths.at(-1);
    const [first] = current?.points ?? [];
    if (first !== undefined) current?.points.push(first);
  }

  clear(): void {
    this.#subpaths = [];
  }

  get box(): Box {
    return boxOf(this.#subpaths.flatMap(({ points }) => points));
  }

  /** The lines that stroking draws along the page. */
  strokes(thickness: number): Rule[] {
    if (thickness > thickest) return [];
    return this.#subpaths.flatMap(({ points, curved }) =>
      curved ? [] : points.slice(1).flatMap((point, i) => lineBetween(points[i] ?? point, point)),
    );
  }

  /** What filling covers: thin rectangles are rules, others areas, the rest shapes. */
  fills(): { rules: Rule[]; areas: Box[]; shapes: number } {
    const rules: Rule[] = [];
    const areas: Box[] = [];
    let shapes = 0;
    for (const subpath of this.#subpaths) {
      const box = boxOf(subpath.points);
      if (!isRectangle(subpath)) shapes++;
      else if (Math.min(widthOf(box), heightOf(box)) <= thickest) rules.push(...thinRules(box));
      else areas.push(box);
    }
    return { rules, areas, shapes };
  }
}

function lineBetween([x0, y0]: Point, [x1, y1]: Point): Rule[] {
  const [dx, dy] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (dx === 0 && dy === 0) return [];
  if (dy <= slack && dx >= dy) {
    return [horizontal((y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1))];
  }
  return dx <= slack ? [vertical((x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1))] : [];
}

/** A thin rectangle as the line along its middle; a dot, where two lines meet, as both. */
export function thinRules(box: Box): Rule[] {
  const [width, height] = [widthOf(box), heightOf(box)];
  const rules: Rule[] = [];
  if (width >= height) rules.push(horizontal((box.top + box.bottom) / 2, box.left, box.right));
  if (height >= width) rules.push(vertical((box.left + box.right) / 2, box.top, box.bottom));
  return rules;
}

function horizontal(at: number, from: number, to: number): Rule {
  return { direction: 'horizontal', at, from, to };
}

function vertical(at: number, from: number, to: number): Rule {
  return { direction: 'vertical', at, from, to };
}

/** Four corners, every side along the page. */
function isRectangle({ points, curved }: Subpath): boolean {
  if (curved || points.length < 4 || points.length > 6) return false;
  return points.slice(1).every(([x, y], i) => {
    const [px, py] = points[i] ?? [x, y];
    return Math.abs(x - px) <= slack || Math.abs(y - py) <= slack;
  });
}
