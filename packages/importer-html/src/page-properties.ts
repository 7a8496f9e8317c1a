import type { Attributes } from './start-tag.ts';

const most = 200;
const longest = 2000;

/** What a page says of itself: its title, its meta tags. */
export class PageProperties {
  // a map, for a page may name a tag `__proto__`
  readonly #values = new Map<string, string>();

  /** The first value by a name counts. */
  set(name: string, value: string): void {
    const text = value.trim().slice(0, longest);
    if (name === '' || text === '' || this.#values.size >= most || this.#values.has(name)) return;
    this.#values.set(name.slice(0, longest), text);
  }

  /** `<meta name="ArticleTitle" content="…">`, by its name as written. */
  meta(attributes: Attributes): void {
    const name = attributes.get('name') ?? attributes.get('property') ?? '';
    this.set(name, attributes.get('content') ?? '');
  }

  toRecord(): Readonly<Record<string, string>> | undefined {
    return this.#values.size === 0 ? undefined : Object.fromEntries(this.#values);
  }
}
