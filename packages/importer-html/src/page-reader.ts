import type { DocumentBlock } from '@gongkai/plugin-kit';
import { carriesContent } from '@gongkai/plugin-kit/reading';
import { kind, type ElementType, type ElementTypes } from './element-types.ts';
import { fieldValue } from './field-value.ts';
import { ImpliedEnds } from './implied-ends.ts';
import { markerOf, orderedList, type OrderedList } from './list-marker.ts';
import type { Links } from './navigation.ts';
import { keptOf, noiseOf, type Noise } from './noise.ts';
import { PageProperties } from './page-properties.ts';
import { PageState } from './page-state.ts';
import { pictureOf } from './picture.ts';
import { rawKeeper } from './raw-keeper.ts';
import type { StartTag, TagSink } from './start-tag.ts';
import { TableReader } from './table-reader.ts';
import { plain, setText, styleWithin, type Style } from './text-style.ts';

export interface PageOptions {
  /** Keeps what is hidden and what surrounds the article. */
  readonly everything: boolean;
  /** Lines count: the text has no tags. */
  readonly preserved: boolean;
}

/** Reads a page tag by tag into blocks. */
export class PageReader implements TagSink {
  readonly properties: PageProperties = new PageProperties();
  embedded: string | undefined;
  /** Content was left out as hidden or as a part of the site. */
  leftOut = false;
  readonly #page: PageState;
  readonly #ends: ImpliedEnds;
  readonly #tables: TableReader;
  readonly #everything: boolean;
  #style: Style = plain;
  #list: OrderedList | undefined;
  #raw = '';
  #links = 0;
  #foreign = 0;

  constructor(html: string, { everything, preserved }: PageOptions) {
    this.#page = new PageState(html);
    this.#ends = new ImpliedEnds(this.#page.elements, this.#page.types);
    this.#tables = new TableReader(this.#page, everything);
    this.#everything = everything;
    if (preserved) this.#style = { ...plain, preserved };
  }

  get types(): ElementTypes {
    return this.#page.types;
  }

  get links(): Links {
    return this.#page.links;
  }

  get foreign(): boolean {
    return this.#foreign > 0;
  }

  /** Nested too deep or spanning too far to go on. */
  get done(): boolean {
    const { elements, effort, budget } = this.#page;
    return effort.exceeded || elements.exhausted || budget.exceeded || this.#tables.exhausted;
  }

  /** Ends what is open; all blocks of the page. */
  end(): readonly DocumentBlock[] {
    this.#page.elements.closeTo(0);
    return this.#page.endFlow();
  }

  open(tag: StartTag): void {
    const { bits } = tag.type;
    this.#page.effort.spend();
    if (this.#isForeign(tag) || (bits & kind.ignored) !== 0) return;
    if ((bits & (kind.empty | kind.table)) === kind.empty) this.#openEmpty(tag);
    else if ((bits & kind.raw) !== 0) this.#openRaw(tag);
    else {
      this.#ends.beforeStart(tag.type);
      if ((bits & kind.table) === 0) this.#openElement(tag);
      else if (tag.type.name !== 'table') this.#tables.open(tag);
      else this.#openTable(tag);
    }
  }

  close(type: ElementType): void {
    if (this.#foreign > 0) {
      if (type.name === 'svg') this.#foreign--;
    } else if (type.name === 'br' || (type.name === 'p' && type.open === 0)) {
      this.#page.flow.lineBreak();
    } else if ((type.bits & kind.table) !== 0) this.#tables.close(type.name);
    else if ((type.bits & (kind.ignored | kind.empty)) === 0) this.#ends.atEnd(type);
  }

  text(text: string, offset: number): void {
    const style = this.#style;
    if (this.#foreign > 0 || style.muted) return;
    if (style.raw) {
      this.#raw += text;
      return;
    }
    if (this.#tables.awaitsRow && /\S/.test(text)) this.#tables.closeImplied();
    this.#put(setText(text, style), offset);
  }

  #put(text: string, offset: number): void {
    this.#page.flow.text(text, this.#style, () => this.#page.placeAt(offset));
  }

  /** An SVG holds nothing to read; a block ends one that was never closed. */
  #isForeign({ type, selfClosing }: StartTag): boolean {
    if (type.name === 'svg') {
      if (!selfClosing) this.#foreign++;
      return true;
    }
    if ((type.bits & kind.block) !== 0) this.#foreign = 0;
    return this.#foreign > 0;
  }

  #openEmpty({ type: { name }, attributes, offset }: StartTag): void {
    const page = this.#page;
    if (name === 'br') page.flow.lineBreak();
    else if (name === 'hr') page.flow.flush();
    else if (name === 'meta') this.properties.meta(attributes);
    else if (name === 'img' && !this.#style.muted) {
      const picture = pictureOf(attributes, page.placeAt(offset));
      if (picture !== undefined) page.flow.figure(picture);
    } else if (name === 'input' && this.#tables.inCell) this.#put(fieldValue(attributes), offset);
  }

  /** A heading or a raised text that was never closed does not reach into a table. */
  #openTable(tag: StartTag): void {
    this.#tables.endUnfinished();
    const before = this.#style;
    const apart = this.#setApart(this.#noiseOf(tag));
    this.#style = { ...plain, muted: before.muted };
    this.#tables.open(tag, () => {
      this.#style = before;
      apart?.();
    });
  }

  #openElement(tag: StartTag): void {
    const { type } = tag;
    const { elements, flow } = this.#page;
    if ((type.bits & kind.block) !== 0) {
      flow.flush();
      this.#tables.closeImplied();
    }
    const before = this.#style;
    const list = this.#list;
    this.#style = styleWithin(tag, before, ++this.#links);
    if (type.name === 'ol' || type.name === 'ul') this.#list = orderedList(tag);
    const apart = this.#setApart(this.#noiseOf(tag));
    const marked = type.name === 'li' && list !== undefined;
    if (marked) this.#page.flow.marker = markerOf(list, tag.attributes.get('value'));
    const changes = this.#style !== before || this.#list !== list || marked;
    const close = (): void => {
      if (marked) this.#page.flow.marker = '';
      this.#style = before;
      this.#list = list;
      apart?.();
    };
    elements.push(type, changes || apart !== undefined ? close : undefined);
  }

  /** An element with raw text, most of which is a program or a style sheet. */
  #openRaw(tag: StartTag): void {
    const before = this.#style;
    const keep = rawKeeper(tag, {
      title: (text) => {
        this.properties.set('title', text);
      },
      report: (json) => {
        this.embedded ??= json;
      },
      field: (text) => {
        if (this.#tables.inCell) this.#put(text, tag.offset);
      },
    });
    this.#style = { ...plain, muted: keep === undefined, raw: true };
    this.#raw = '';
    this.#page.elements.push(tag.type, () => {
      this.#style = before;
      keep?.(this.#raw);
    });
  }

  #noiseOf(tag: StartTag): Noise | undefined {
    const { types } = this.#page;
    const noise = noiseOf(tag, () => types.of('article').open + types.of('main').open > 0);
    return this.#everything && noise !== 'dropped' ? undefined : noise;
  }

  /** Content of a part that may be noise is gathered apart; when it ends, what is content is kept. */
  #setApart(noise: Noise | undefined): (() => void) | undefined {
    if (noise === undefined) return undefined;
    this.#page.startFlow();
    return () => {
      const blocks = this.#page.endFlow();
      const kept = keptOf(noise, blocks);
      if (noise !== 'dropped' && kept.length < blocks.length)
        this.leftOut ||= carriesContent(blocks);
      if (kept.length > 0) this.#page.flow.add(kept);
    };
  }
}
