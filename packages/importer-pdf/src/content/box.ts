import type { Matrix } from './matrix.ts';

/** A rectangle of the page; y grows downward. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const everywhere: Box = {
  left: -Infinity,
  top: -Infinity,
  right: Infinity,
  bottom: Infinity,
};

export const nowhere: Box = { left: 0, top: 0, right: -1, bottom: -1 };

/** The smallest box around points. */
export function boxOf(points: Iterable<readonly [number, number]>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/** The box around a rectangle of user space. */
export function transformBox(matrix: Matrix, x: number, y: number, w: number, h: number): Box {
  const [a, b, c, d, e, f] = matrix;
  const left = a * x + c * y + e;
  const top = b * x + d * y + f;
  const [across, along] = [a * w, c * h];
  const [down, deep] = [b * w, d * h];
  return {
    left: left + Math.min(0, across) + Math.min(0, along),
    right: left + Math.max(0, across) + Math.max(0, along),
    top: top + Math.min(0, down) + Math.min(0, deep),
    bottom: top + Math.max(0, down) + Math.max(0, deep),
  };
}

export function intersection(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

export function contains(box: Box, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

export function widthOf({ left, right }: Box): number {
  return right - left;
}

export function heightOf({ top, bottom }: Box): number {
  return bottom - top;
}
