import type { Extent } from '../sheet.ts';

/** What is hidden without a gap, and how many are hidden before it. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly before: number;
}

/** The rows or columns that show, numbered anew without gaps. */
export class VisibleAxis {
  readonly #hidden: readonly Stretch[];

  constructor(hidden: readonly Extent[]) {
    let before = 0;
    this.#hidden = united(hidden).map(([first, last]) => {
      const stretch = { first, last, before };
      before += last - first + 1;
      return stretch;
    });
  }

  /** The new number; undefined for what is hidden. */
  at(index: number): number | undefined {
    const stretch = this.#upTo(index);
    return stretch !== undefined && index <= stretch.last ? undefined : this.from(index);
  }

  /** The new number of the first that shows from here on. */
  from(index: number): number {
    const stretch = this.#upTo(index);
    if (stretch === undefined) return index;
    return Math.max(index, stretch.last + 1) - stretch.before - lengthOf(stretch);
  }

  /** The new number of the last that shows up to here, -1 if none. */
  to(index: number): number {
    return this.at(index) ?? this.from(index) - 1;
  }

  /** The old number of what shows. */
  original(place: number): number {
    const stretch = this.#last(({ first, before }) => first - before <= place);
    return stretch === undefined ? place : place + stretch.before + lengthOf(stretch);
  }

  #upTo(index: number): Stretch | undefined {
    return this.#last(({ first }) => first <= index);
  }

  /** The last stretch of which something is true that is true of all before it. */
  #last(isTrue: (stretch: Stretch) => boolean): Stretch | undefined {
    let low = 0;
    let high = this.#hidden.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const stretch = this.#hidden[middle];
      if (stretch !== undefined && isTrue(stretch)) low = middle + 1;
      else high = middle;
    }
    return this.#hidden[low - 1];
  }
}

function lengthOf({ first, last }: Stretch): number {
  return last - first + 1;
}

function united(extents: readonly Extent[]): Extent[] {
  const result: [number, number][] = [];
  for (const [first, last] of extents.toSorted((a, b) => a[0] - b[0])) {
    const previous = result.at(-1);
    if (previous !== undefined && first <= previous[1] + 1) {
      previous[1] = Math.max(previous[1], last);
    } else result.push([first, last]);
  }
  return result;
}
