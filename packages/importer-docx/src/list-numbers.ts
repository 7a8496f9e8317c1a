import { ordinalText } from '@gongkai/plugin-kit/reading';
import type { List, ListDefinitions, ListLevel } from './list-definitions.ts';
import type { ListPlace, Styles } from './styles.ts';

/** Counts the paragraphs of numbered lists: headings such as 一、 are often numbered by Word alone. */
export class ListNumbers {
  readonly #definitions: ListDefinitions;
  readonly #styles: Styles;
  readonly #lists = new Map<number, List | undefined>();
  /** Per definition: the last number of each level, undefined where it starts anew. */
  readonly #counts = new Map<number, (number | undefined)[]>();

  constructor(definitions: ListDefinitions, styles: Styles) {
    this.#definitions = definitions;
    this.#styles = styles;
  }

  /** The number that the next paragraph at this place of a list shows, '' where it shows none. */
  next({ list: number, level: stated }: ListPlace, style: string | undefined): string {
    const first = !this.#lists.has(number);
    const list = this.#list(number);
    if (list === undefined) return '';
    const at = stated ?? levelOfStyle(list, style) ?? 0;
    const level = list.levels.get(at);
    if (level === undefined) return '';
    const counts = this.#countsOf(list);
    if (first) for (const [other, start] of list.starts) counts[other] = start - 1;
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    for (const [deeper, { restart }] of list.levels) {
      if (deeper > at && (restart === undefined || (restart !== 0 && at < restart))) {
        counts[deeper] = undefined;
      }
    }
    return textOf(list, level, at, counts);
  }

  #list(number: number): List | undefined {
    if (this.#lists.has(number)) return this.#lists.get(number);
    const ofStyle = (style: string): number | undefined => this.#styles.listOf(style)?.list;
    const list = this.#definitions.list(number, ofStyle);
    this.#lists.set(number, list);
    return list;
  }

  #countsOf({ definition }: List): (number | undefined)[] {
    const counts = this.#counts.get(definition) ?? [];
    this.#counts.set(definition, counts);
    return counts;
  }
}

function levelOfStyle(list: List, style: string | undefined): number | undefined {
  if (style === undefined) return undefined;
  return [...list.levels].find(([, level]) => level.style === style)?.[0];
}

function textOf(
  list: List,
  level: ListLevel,
  at: number,
  counts: readonly (number | undefined)[],
): string {
  if (level.format === undefined) return '';
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const shown = Number(digit) - 1;
    const { format, start } = list.levels.get(shown) ?? level;
    const count = counts[shown] ?? start;
    const plain = level.legal && shown !== at;
    return format === undefined ? '' : ordinalText(count, plain ? 'decimal' : format);
  });
  return /[.\w]$/.test(text) ? `${text} ` : text;
}
