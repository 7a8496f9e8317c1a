import { kind, type ElementType } from './element-types.ts';

/** An element that is open. */
export interface OpenElement {
  readonly type: ElementType;
  /** How many of its type the page has had, itself included. */
  readonly ordinal: number;
  /** The nearest block, itself included. */
  readonly block: OpenElement | undefined;
  /** The path of a part of a table; others follow from name and ordinal. */
  readonly path: string | undefined;
  /** What ends with it. */
  readonly onClose: (() => void) | undefined;
}

/** Unclosed tags of a careless page stay open in their thousands; what is deeper is hostile. */
const deepest = 100_000;
const mostSteps = 20_000_000;

/** The elements that are open, and which of them an end tag ends (the scopes of the HTML standard). */
export class OpenElements {
  readonly #items: OpenElement[] = [];
  readonly #onBlockEnd: () => void;
  #steps = 0;

  constructor(onBlockEnd: () => void) {
    this.#onBlockEnd = onBlockEnd;
  }

  get top(): OpenElement | undefined {
    return this.#items[this.#items.length - 1];
  }

  get depth(): number {
    return this.#items.length;
  }

  /** Nested so deep that going on could take forever. */
  get exhausted(): boolean {
    return this.#items.length > deepest || this.#steps > mostSteps;
  }

  push(type: ElementType, onClose: (() => void) | undefined, path?: string): void {
    type.open++;
    const element = { type, ordinal: ++type.seen, block: this.top?.block, path, onClose };
    if ((type.bits & kind.block) !== 0) element.block = element;
    this.#items.push(element);
  }

  /** The nearest element that fits, or -1; none beyond one whose kind has a bit of `barrier`. */
  find(fits: (type: ElementType) => boolean, barrier: number): number {
    for (let i = this.#items.length - 1; i >= 0; i--) {
      this.#steps++;
      const element = this.#items[i];
      if (element === undefined) break;
      if (fits(element.type)) return i;
      if ((element.type.bits & barrier) !== 0) break;
    }
    return -1;
  }

  /** The nearest element of a type within the barrier, or -1. */
  nearest(type: ElementType, barrier: number): number {
    return type.open === 0 ? -1 : this.find((other) => other === type, barrier);
  }

  at(index: number): OpenElement | undefined {
    return this.#items[index];
  }

  /** Closes elements until only `depth` are open. */
  closeTo(depth: number): void {
    while (this.#items.length > depth) {
      const element = this.#items.pop();
      if (element === undefined) return;
      element.type.open--;
      if ((element.type.bits & kind.block) !== 0) this.#onBlockEnd();
      element.onClose?.();
    }
  }

  /** Closes one element and leaves those within it open. */
  closeAlone(index: number): void {
    const [element] = this.#items.splice(index, 1);
    if (element === undefined) return;
    this.#steps += this.#items.length - index;
    element.type.open--;
    element.onClose?.();
  }

  /** Whether an element above `index` has a bit of `bits`. */
  anyAbove(index: number, bits: number): boolean {
    this.#steps += this.#items.length - index;
    return this.#items.slice(index + 1).some(({ type }) => (type.bits & bits) !== 0);
  }
}

/** Where in the page an element is: `p[12]`, `table[2]/tr[5]/td[3]`. */
export function pathOf(element: OpenElement | undefined): string {
  const block = element?.block;
  return block === undefined ? 'body' : (block.path ?? numbered(block.type.name, block.ordinal));
}

/** `p[12]`: the twelfth element of this name in the page. */
export function numbered(name: string, ordinal: number): string {
  return `${name}[${String(ordinal)}]`;
}
