import { kind, type ElementType } from './element-types.ts';
import { isHidden } from './noise.ts';
import { numbered } from './open-elements.ts';
import type { PageState } from './page-state.ts';
import type { Attributes, StartTag } from './start-tag.ts';
import { TableFrame } from './table-frame.ts';

const sections = new Set(['table', 'tbody', 'thead', 'tfoot']);
const rows = new Set([...sections, 'tr']);
const tables = new Set(['table']);
const none: Attributes = new Map();
const deepest = 100;

/** Tables of a page, with the end tags that pages leave out and the rows that lost their table. */
export class TableReader {
  readonly #page: PageState;
  readonly #everything: boolean;
  readonly #frames: TableFrame[] = [];
  // a table that is not in the page: its name is no barrier to the end tags of what holds its rows
  readonly #lostTable: ElementType = { name: 'table', bits: kind.block, open: 0, seen: 0 };

  constructor(page: PageState, everything: boolean) {
    this.#page = page;
    this.#everything = everything;
  }

  get exhausted(): boolean {
    return this.#frames.length > deepest;
  }

  /** Whether the open element is in a cell. */
  get inCell(): boolean {
    return this.#frame?.holding ?? false;
  }

  /** Whether rows that have no table may go on. */
  get awaitsRow(): boolean {
    return this.#frame?.implied === true && !this.#frame.holding;
  }

  get #frame(): TableFrame | undefined {
    return this.#frames[this.#frames.length - 1];
  }

  /** Opens a part of a table; `onClose` is called when a table itself has ended. */
  open(tag: StartTag, onClose?: () => void): void {
    const { name } = tag.type;
    if (name === 'table') this.#openTable(tag, onClose);
    else if (name === 'td' || name === 'th') this.#openCell(tag);
    else if (name === 'tr') this.#openRow(tag);
    else if (this.#frame === undefined) return;
    else if (name === 'caption') this.#openCaption(tag);
    else if (sections.has(name)) this.#openSection(tag);
    else this.#closeTo(tables);
  }

  /** A table that begins between rows ends the table of these rows. */
  endUnfinished(): void {
    if (this.#frame?.holding === false) this.close('table');
  }

  /** No end tag of a part of a table reaches past the table. */
  close(name: string): void {
    const { elements } = this.#page;
    const index = elements.find((type) => type.name === name || type.name === 'table', 0);
    if (elements.at(index)?.type.name === name) elements.closeTo(index);
  }

  /** Other content follows rows that have no table: they end. */
  closeImplied(): void {
    if (this.awaitsRow) this.close('table');
  }

  #openTable(tag: StartTag, onClose?: () => void): void {
    const { elements, flow, budget, types } = this.#page;
    flow.flush();
    const path = numbered('table', types.of('table').seen + this.#lostTable.seen + 1);
    const implied = tag.type === this.#lostTable;
    const place = this.#page.placeAt(tag.offset, path);
    this.#frames.push(new TableFrame(path, place, tag.attributes.get('role'), implied));
    const close = (): void => {
      this.#page.flow.add(this.#frames.pop()?.end(budget) ?? []);
      onClose?.();
    };
    elements.push(tag.type, close, path);
  }

  #openCaption(tag: StartTag): void {
    this.#closeTo(tables);
    const frame = this.#hold();
    const close = (): void => {
      const blocks = this.#page.endFlow();
      frame.holding = false;
      frame.endCaption(blocks);
    };
    this.#page.elements.push(tag.type, close, `${frame.path}/caption`);
  }

  #openSection(tag: StartTag): void {
    this.#closeTo(tables);
    const frame = this.#current();
    frame.endGroup();
    const close = (): void => {
      frame.endGroup(tag.type.name);
    };
    this.#page.elements.push(tag.type, close, frame.path);
  }

  #openRow(tag: StartTag): void {
    if (this.#frame === undefined) this.#openLostTable(tag);
    this.#closeTo(sections);
    if (this.#page.elements.top?.type.name === 'table')
      this.#openSection(this.#implied('tbody', tag));
    const frame = this.#current();
    const hidden = this.#isHidden(tag);
    const path = frame.startRow();
    const close = (): void => {
      frame.endRow(hidden);
    };
    this.#page.elements.push(tag.type, close, path);
  }

  #openCell(tag: StartTag): void {
    if (this.#frame === undefined) this.#openLostTable(tag);
    this.#closeTo(rows);
    const { elements } = this.#page;
    if (elements.top?.type.name !== 'tr') this.#openRow(this.#implied('tr', tag));
    const frame = this.#hold();
    const path = frame.startCell();
    const place = this.#page.placeAt(tag.offset, path);
    const hidden = this.#isHidden(tag);
    const close = (): void => {
      const blocks = this.#page.endFlow();
      frame.holding = false;
      if (!hidden) frame.endCell(blocks, place, tag.attributes);
    };
    elements.push(tag.type, close, path);
  }

  #implied(name: string, tag: StartTag): StartTag {
    return { ...tag, type: this.#page.types.of(name), attributes: none };
  }

  #openLostTable(tag: StartTag): void {
    this.#openTable({ ...tag, type: this.#lostTable, attributes: none });
  }

  /** From here on content goes to a part of the table. */
  #hold(): TableFrame {
    const frame = this.#current();
    frame.holding = true;
    this.#page.startFlow();
    return frame;
  }

  #current(): TableFrame {
    const frame = this.#frame;
    if (frame === undefined) throw new Error('a part of a table is open without a table');
    return frame;
  }

  #isHidden({ attributes }: StartTag): boolean {
    return !this.#everything && isHidden(attributes);
  }

  /** Closes what is open within the nearest part of the table by one of these names. */
  #closeTo(names: ReadonlySet<string>): void {
    const { elements, flow } = this.#page;
    elements.closeTo(elements.find((type) => names.has(type.name), 0) + 1);
    flow.flush();
  }
}
