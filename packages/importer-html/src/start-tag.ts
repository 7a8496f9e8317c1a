import type { ElementType } from './element-types.ts';

/** Attributes that the reader asks for. */
export type Attributes = ReadonlyMap<string, string>;

/** A start tag. */
export interface StartTag {
  readonly type: ElementType;
  readonly attributes: Attributes;
  readonly selfClosing: boolean;
  /** Where it begins in the text of the page. */
  readonly offset: number;
}

/** Receives a page tag by tag. */
export interface TagSink {
  /** Within an SVG: there `title` and `style` hold markup, not raw text. */
  readonly foreign: boolean;
  /** Nothing more is wanted. */
  readonly done: boolean;
  open(tag: StartTag): void;
  close(type: ElementType): void;
  text(text: string, offset: number): void;
}
