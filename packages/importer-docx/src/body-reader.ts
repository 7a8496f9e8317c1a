import type { DocumentBlock } from '@gongkai/plugin-kit';
import { UnreadableError } from '@gongkai/plugin-kit/archive';
import { cellBudget, tableBlocks, type CellBudget } from '@gongkai/plugin-kit/reading';
import type { XmlElement, XmlHandler } from '@gongkai/plugin-kit/xml';
import { Gate } from './gate.ts';
import type { ListNumbers } from './list-numbers.ts';
import { Paragraph } from './paragraph.ts';
import { Pictures } from './pictures.ts';
import { Story } from './story.ts';
import type { Styles } from './styles.ts';
import { symbolOf } from './symbol.ts';
import { TableState } from './table-state.ts';
import { WordNames } from './word-names.ts';

const properties = new Set(['w:pPr', 'w:rPr', 'w:trPr', 'w:tcPr', 'w:sdtPr', 'w:tblPr']);
const characters = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);
const mostParagraphs = 200_000;

/** Reads the body of a document, event by event, into blocks. */
export class BodyReader implements XmlHandler {
  readonly budget: CellBudget = cellBudget();
  /** Parts in other formats that the document only refers to. */
  readonly foreign: string[] = [];
  readonly #names: WordNames;
  readonly #styles: Styles;
  readonly #numbers: ListNumbers;
  readonly #gate = new Gate();
  readonly #pictures = new Pictures();
  readonly #stories: Story[] = [new Story()];
  readonly #paragraphs: Paragraph[] = [];
  readonly #tables: TableState[] = [];
  /** Open elements that hold properties, innermost last. */
  readonly #properties: string[] = [];
  #inText = false;
  #paragraphCount = 0;
  #tableCount = 0;

  constructor(xml: string, styles: Styles, numbers: ListNumbers) {
    this.#names = new WordNames(xml);
    this.#styles = styles;
    this.#numbers = numbers;
  }

  /** All blocks, when the document has ended. */
  end(): readonly DocumentBlock[] {
    return this.#story.close();
  }

  get #story(): Story {
    return this.#stories.at(-1) ?? new Story();
  }

  get #paragraph(): Paragraph | undefined {
    return this.#paragraphs.at(-1);
  }

  get #table(): TableState | undefined {
    return this.#tables.at(-1);
  }

  open(element: XmlElement): void {
    const name = this.#names.of(element.name);
    if (this.#gate.skips(name, this.#properties.length > 0)) return;
    if (properties.has(name)) this.#properties.push(name);
    else if (this.#properties.length > 0) this.#property(name, element);
    else this.#element(name, element);
  }

  close(written: string): void {
    const name = this.#names.of(written);
    if (this.#gate.leaves(name)) return;
    if (this.#properties.at(-1) === name) this.#properties.pop();
    else if (this.#properties.length === 0) this.#end(name);
  }

  text(text: string): void {
    if (this.#inText) this.#add(text);
  }

  #add(text: string): void {
    if (this.#gate.isOpen) this.#paragraph?.add(text, (style) => this.#styles.isHidden(style));
  }

  #property(name: string, element: XmlElement): void {
    const [outer, inner = outer] = this.#properties.slice(-2);
    if (inner === 'w:sdtPr' || outer === 'w:sdtPr') this.#gate.controlProperty(name, element);
    else if (inner === 'w:pPr') this.#paragraph?.property(name, element);
    else if (inner === 'w:rPr' && outer === 'w:pPr') this.#paragraph?.markProperty(name);
    else if (inner === 'w:rPr') this.#paragraph?.runProperty(name, element);
    else if (inner === 'w:trPr') this.#table?.rowProperty(name, element);
    else if (inner === 'w:tcPr') this.#table?.cellProperty(name, element);
  }

  #element(name: string, element: XmlElement): void {
    this.#gate.open(name, element);
    switch (name) {
      case 'w:p':
        this.#startParagraph();
        break;
      case 'w:r':
        this.#paragraph?.startRun();
        break;
      case 'w:t':
      case 'm:t':
        this.#inText = true;
        break;
      case 'w:sym':
        this.#add(symbolOf(element));
        break;
      case 'w:tbl':
        this.#tables.push(new TableState(`tbl[${String(++this.#tableCount)}]`));
        break;
      case 'w:tr':
        this.#table?.startRow();
        break;
      case 'w:tc':
        this.#table?.startCell();
        this.#stories.push(new Story());
        break;
      case 'w:txbxContent':
        this.#stories.push(new Story());
        break;
      case 'w:altChunk':
      case 'w:subDoc':
        this.foreign.push(element.local);
        break;
      default:
        this.#inline(name, element);
    }
  }

  #inline(name: string, element: XmlElement): void {
    const character = characters.get(name);
    if (character !== undefined) this.#add(character);
    const paragraph = this.#paragraph;
    if (paragraph === undefined || !this.#gate.isOpen) return;
    const picture = this.#pictures.open(name, element, paragraph.place);
    if (picture !== undefined) paragraph.apart.push(picture);
  }

  #end(name: string): void {
    if (name === 'w:t' || name === 'm:t') this.#inText = false;
    else if (name === 'w:p') this.#endParagraph();
    else if (name === 'w:tc') this.#table?.endCell(this.#endStory());
    else if (name === 'w:tr') this.#table?.endRow();
    else if (name === 'w:tbl') this.#endTable();
    else if (name === 'w:txbxContent') {
      const blocks = this.#endStory();
      (this.#paragraph?.apart ?? this.#story.blocks).push(...blocks);
    }
  }

  #startParagraph(): void {
    if (++this.#paragraphCount > mostParagraphs) throw new UnreadableError('too-large');
    this.#paragraphs.push(new Paragraph({ path: `p[${String(this.#paragraphCount)}]` }));
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    this.#gate.endParagraph();
    if (paragraph !== undefined) this.#story.end(paragraph, this.#styles, this.#numbers);
  }

  #endTable(): void {
    const table = this.#tables.pop();
    if (table === undefined || !table.rows.some((row) => row.length > 0)) return;
    this.#story.blocks.push(...tableBlocks(table, this.budget));
    if (this.budget.exceeded) throw new UnreadableError('too-large');
  }

  #endStory(): readonly DocumentBlock[] {
    return this.#stories.pop()?.close() ?? [];
  }
}
