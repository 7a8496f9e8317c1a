import type { DocumentBlock, Place } from '@gongkai/plugin-kit';
import { cellBudget, type CellBudget } from '@gongkai/plugin-kit/reading';
import { Effort } from './effort.ts';
import { ElementTypes } from './element-types.ts';
import { Flow } from './flow.ts';
import type { Links } from './navigation.ts';
import { OpenElements, pathOf } from './open-elements.ts';
import { PageLines } from './page-lines.ts';

/** What the parts of the reader share while a page is read. */
export class PageState {
  readonly types: ElementTypes = new ElementTypes();
  readonly elements: OpenElements;
  readonly budget: CellBudget = cellBudget();
  readonly effort: Effort = new Effort();
  /** Which paragraphs are only links. */
  readonly links: Links = new WeakMap();
  /** Where content goes: the page, the open cell, a part that may be dropped. */
  flow: Flow;
  readonly #lines: PageLines;
  readonly #flows: Flow[] = [];
  #depth = 0;

  constructor(html: string) {
    this.#lines = new PageLines(html);
    this.elements = new OpenElements(() => {
      this.flow.flush();
    });
    this.flow = this.#flowAt(0);
  }

  startFlow(): void {
    this.flow = this.#flowAt(++this.#depth);
  }

  /** The blocks of the innermost flow, which ends. */
  endFlow(): readonly DocumentBlock[] {
    const blocks = this.flow.take();
    if (this.#depth > 0) this.flow = this.#flowAt(--this.#depth);
    return blocks;
  }

  /** The place of what begins at `offset`, in the open element or at a path of its own. */
  placeAt(offset: number, path: string = pathOf(this.elements.top)): Place {
    return this.#lines.at(offset, path);
  }

  /** Flows are used again: every cell has one. */
  #flowAt(depth: number): Flow {
    return (this.#flows[depth] ??= new Flow(this.links, this.effort));
  }
}
