import { kind, type ElementType, type ElementTypes } from './element-types.ts';
import type { OpenElements } from './open-elements.ts';

const transparent = new Set(['address', 'div', 'p']);

/** Which start and end tags end what, where pages leave end tags out or let tags overlap. */
export class ImpliedEnds {
  readonly #elements: OpenElements;
  readonly #paragraph: ElementType;
  readonly #select: ElementType;
  readonly #anchor: ElementType;

  constructor(elements: OpenElements, types: ElementTypes) {
    this.#elements = elements;
    this.#paragraph = types.of('p');
    this.#select = types.of('select');
    this.#anchor = types.of('a');
  }

  /** What a start tag ends without saying so: a list item, a paragraph, a heading, a link. */
  beforeStart(type: ElementType): void {
    if (type === this.#anchor) this.#endFormatting(type);
    if ((type.bits & kind.block) === 0) return;
    const elements = this.#elements;
    this.#endNearest(this.#select, kind.table);
    if ((type.bits & kind.item) !== 0) this.#endItem(type);
    this.#endNearest(this.#paragraph, kind.scope);
    const { top } = elements;
    if ((type.bits & (top?.type.bits ?? 0) & kind.heading) !== 0)
      elements.closeTo(elements.depth - 1);
  }

  /** What an end tag ends. One that fits nothing open is ignored, as browsers do. */
  atEnd(type: ElementType): void {
    const { bits } = type;
    if ((bits & kind.heading) !== 0) this.#endHeading();
    else if ((bits & kind.formatting) !== 0) this.#endFormatting(type);
    else this.#endNearest(type, (bits & kind.special) === 0 ? kind.special : kind.scope);
  }

  #endNearest(type: ElementType, barrier: number): void {
    const index = this.#elements.nearest(type, barrier);
    if (index !== -1) this.#elements.closeTo(index);
  }

  /** A list item ends the one before it, a term or its description the one before it. */
  #endItem(type: ElementType): void {
    const isAlike = (other: ElementType): boolean =>
      (other.bits & kind.item) !== 0 && (other.name === 'li') === (type.name === 'li');
    const index = this.#elements.find(
      (other) =>
        isAlike(other) || ((other.bits & kind.special) !== 0 && !transparent.has(other.name)),
      0,
    );
    const found = this.#elements.at(index);
    if (found !== undefined && isAlike(found.type)) this.#elements.closeTo(index);
  }

  /** `<h2>…</h3>` is one heading. */
  #endHeading(): void {
    const index = this.#elements.find((type) => (type.bits & kind.heading) !== 0, kind.scope);
    if (index !== -1) this.#elements.closeTo(index);
  }

  /** `<b>…<p>…</b>…</p>`: the bold ends, the paragraph goes on. */
  #endFormatting(type: ElementType): void {
    const elements = this.#elements;
    const index = elements.nearest(type, kind.scope);
    if (index === -1) return;
    const overlaps = elements.anyAbove(index, kind.special);
    if (overlaps && elements.at(index)?.onClose === undefined) elements.closeAlone(index);
    else elements.closeTo(index);
  }
}
