/** What the reader has to know of an element, as bits. */
export const kind = {
  /** An inline end tag does not reach past it. */
  special: 1,
  /** Starts and ends a paragraph. */
  block: 2,
  /** No end tag reaches past it, save those of tables. */
  scope: 4,
  /** Formatting: its end tag takes out this element alone, even below others. */
  formatting: 8,
  /** Has no content. */
  empty: 16,
  /** What it holds is not the text of the page. */
  dropped: 32,
  /** Content is raw text: it has no children. */
  raw: 64,
  /** h1 … h6. */
  heading: 128,
  /** A part of a table. */
  table: 256,
  /** The tags say nothing; their content counts. */
  ignored: 512,
  /** Its name says that it surrounds the article. */
  around: 1024,
  /** May surround the article; its class or id says. */
  container: 2048,
  /** A list item or a term, which the next one ends. */
  item: 4096,
} as const;

const { special, block, scope, formatting, empty, dropped, raw, heading, table, ignored } = kind;
const { around, container, item } = kind;

const named: readonly (readonly [number, string])[] = [
  [
    special | block,
    'address article blockquote center details dialog dir fieldset figcaption figure form hgroup ' +
      'legend listing main optgroup p pre search summary',
  ],
  [special | block | container, 'div dl ol section ul'],
  [special | block | around, 'aside footer header menu nav'],
  [special | block | item, 'dd dt li'],
  [special | block | heading, 'h1 h2 h3 h4 h5 h6'],
  [special | scope, 'marquee'],
  [special | scope | dropped, 'object applet template select'],
  [special | dropped, 'button noscript'],
  [dropped, 'audio canvas video datalist xml rt rp'],
  [special | dropped | raw, 'script style title textarea iframe noembed noframes'],
  [formatting, 'a b big code em font i nobr s small strike strong tt u'],
  [empty, 'area base basefont bgsound br embed frame hr img input keygen link meta param source'],
  [empty, 'track wbr'],
  [table | special | block | scope, 'table caption td th'],
  [table | special | block, 'tbody thead tfoot tr'],
  [table | empty, 'col colgroup'],
  [ignored, 'html head body frameset option'],
];

const kinds = new Map(
  named.flatMap(([bits, names]) => names.split(' ').map((name) => [name, bits] as const)),
);

/** An element by its name, and how often a page has it. */
export interface ElementType {
  readonly name: string;
  /** See `kind`; names that HTML does not know are inline. */
  readonly bits: number;
  /** How many are open. */
  open: number;
  /** How many have been opened. */
  seen: number;
}

/** The element types of one page. */
export class ElementTypes {
  readonly #types = new Map<string, ElementType>();

  /** By a name in whatever case the page writes it. */
  of(written: string): ElementType {
    const known = this.#types.get(written);
    if (known !== undefined) return known;
    const lower = written.toLowerCase();
    const name = lower === 'image' ? 'img' : lower;
    const type =
      name === written ? { name, bits: kinds.get(name) ?? 0, open: 0, seen: 0 } : this.of(name);
    this.#types.set(written, type);
    return type;
  }
}
