import type { DocumentBlock, DocumentFigure, Place } from '@gongkai/plugin-kit';
import { collapse } from './collapse.ts';
import type { Effort } from './effort.ts';
import { linkingOf, type Links } from './navigation.ts';

/** How a piece of text stands in the page. */
export interface TextStyle {
  readonly level: number | undefined;
  /** The link to another page that it is part of, counted from 1; 0 without one. */
  readonly link: number;
  /** Blanks and line ends count, as in `pre`. */
  readonly preserved: boolean;
}

// stands for a line end that is kept while blanks are collapsed
const lineEnd = '\v';
const isBlank = /^[\s\u200b\ufeff]*$/;
const isCollapsible = /^[ \t\n\r\f]*$/;
const isNumbered = /^[\s(（]*[\d０-９一二三四五六七八九十①-⑳]/;

/** Content in order, paragraph by paragraph: of the page, of a cell, of a part that may be dropped. */
export class Flow {
  #blocks: DocumentBlock[] = [];
  /** The automatic number of the list item that the next paragraph opens. */
  marker = '';
  readonly #links: Links;
  readonly #effort: Effort;
  #text = '';
  #style: TextStyle | undefined;
  #place: Place = {};
  #figures: DocumentFigure[] | undefined;
  #linked = 0;
  #linkCount = 0;
  #lastLink = 0;

  constructor(links: Links, effort: Effort) {
    this.#links = links;
    this.#effort = effort;
  }

  /** Adds text; `place` is asked for where a paragraph begins. */
  text(text: string, style: TextStyle, place: () => Place): void {
    if (style.preserved && /[\r\n]/.test(text)) {
      this.#lines(text, style, place);
      return;
    }
    if (this.#text === '') {
      if (isCollapsible.test(text)) return;
      this.#style = style;
      this.#place = place();
    }
    this.#text += text;
    if (style.link === 0) return;
    this.#linked += text.trim().length;
    if (style.link !== this.#lastLink) this.#linkCount++;
    this.#lastLink = style.link;
  }

  /** A line break ends a paragraph; in a heading it only ends a line. */
  lineBreak(): void {
    if (this.#text !== '' && this.#style?.level !== undefined) this.#text += lineEnd;
    else this.flush();
  }

  /** A picture stands after the paragraph it is in. */
  figure(figure: DocumentFigure): void {
    this.#figures ??= [];
    this.#figures.push(figure);
    if (this.#text === '') this.flush();
  }

  /** Puts blocks after what is there. */
  add(blocks: readonly DocumentBlock[]): void {
    this.flush();
    for (const block of blocks) this.#blocks.push(block);
  }

  /** Ends the paragraph. */
  flush(): void {
    if (this.#text !== '') this.#endParagraph();
    if (this.#figures === undefined) return;
    for (const figure of this.#figures) this.#blocks.push(figure);
    this.#figures = undefined;
  }

  /** Ends the flow and hands over its blocks; it may then be used anew. */
  take(): readonly DocumentBlock[] {
    this.flush();
    const blocks = this.#blocks;
    this.#blocks = [];
    this.marker = '';
    return blocks;
  }

  #lines(text: string, style: TextStyle, place: () => Place): void {
    let from = 0;
    for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) {
      if (index > from) this.text(text.slice(from, index), style, place);
      this.flush();
      from = index + end.length;
      if (this.#effort.exceeded) return;
    }
    if (from < text.length) this.text(text.slice(from), style, place);
  }

  #endParagraph(): void {
    const { preserved = false, level } = this.#style ?? {};
    const text = preserved ? this.#text.trimEnd() : linesOf(this.#text);
    const linking = linkingOf(text, this.#linked, this.#linkCount);
    this.#effort.spend();
    this.#text = '';
    this.#linked = this.#linkCount = this.#lastLink = 0;
    if (isBlank.test(text)) return;
    const block: DocumentBlock = {
      type: 'paragraph',
      text: this.marker === '' || isNumbered.test(text) ? text : this.marker + text,
      place: this.#place,
      ...(level === undefined ? undefined : { level }),
    };
    this.marker = '';
    this.#blocks.push(block);
    if (linking !== undefined && level === undefined) this.#links.set(block, linking);
  }
}

function linesOf(text: string): string {
  if (!text.includes(lineEnd)) return collapse(text);
  return text
    .split(lineEnd)
    .map(collapse)
    .filter((line) => line !== '')
    .join('\n');
}
