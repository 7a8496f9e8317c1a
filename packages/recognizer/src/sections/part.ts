import type { Item, TextItem } from '../items/item.ts';
import type { Heading } from './heading.ts';

/** 报告的一段：标题及其下各项；第一个标题之前的没有标题。 A part of the report: a heading and what is under it; no heading before the first one. */
export interface Part {
  readonly heading?: Heading & { readonly item: TextItem };
  readonly items: readonly Item[];
}
