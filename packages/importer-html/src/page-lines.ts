import type { Place } from '@gongkai/plugin-kit';

/** Turns offsets into lines and columns; offsets are asked for in rising order. */
export class PageLines {
  readonly #text: string;
  #line = 1;
  #start = 0;
  #next: number;

  constructor(text: string) {
    this.#text = text;
    this.#next = text.indexOf('\n');
  }

  /** The place of what begins at `offset` in an element with this path. */
  at(offset: number, path: string): Place {
    while (this.#next !== -1 && this.#next < offset) {
      this.#line++;
      this.#start = this.#next + 1;
      this.#next = this.#text.indexOf('\n', this.#start);
    }
    return { path, line: this.#line, column: offset - this.#start + 1 };
  }
}
