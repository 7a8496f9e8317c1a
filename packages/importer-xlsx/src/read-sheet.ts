import { UnreadableError } from '@gongkai/plugin-kit/archive';
import { scanXml, type XmlElement } from '@gongkai/plugin-kit/xml';
import { parseRange, parseReference, type Range } from './cell-reference.ts';
import { cellValue, type CellContext } from './cell-value.ts';
import { RichText } from './rich-text.ts';
import type { Extent, Sheet } from './sheet.ts';
import { plainStyle, type CellStyle } from './styles.ts';

const mostCells = 500_000;
const mostMerges = 100_000;

/** What the sheets of a workbook share. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly date1904: boolean;
}

/** One pass over a sheet. Blank rows and cells, however many, leave no trace. */
export function readSheet(xml: string, name: string, context: SheetContext): Sheet {
  const reader = new SheetReader(context);
  scanXml(xml, {
    open: (element) => reader.open(element),
    text: (piece) => reader.text(piece),
    close: (_, local) => reader.close(local),
  });
  return { name, ...reader.result() };
}

class SheetReader {
  readonly #context: SheetContext;
  readonly #cells = new Map<number, Map<number, string>>();
  readonly #borders = new Map<number, Extent>();
  readonly #merges: Range[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns: Extent[] = [];
  readonly #inline = new RichText();
  #drawing: string | undefined;
  #zeros = true;
  #count = 0;
  #row = -1;
  #column = -1;
  #cell: { type: string; style: CellStyle } | undefined;
  #value: string | undefined;
  #formula: string | undefined;
  #content: 'v' | 'f' | 'is' | undefined;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(element: XmlElement): void {
    if (this.#content === 'is') return this.#inline.open(element);
    if (this.#cell !== undefined) return this.#openContent(element);
    switch (element.local) {
      case 'c':
        return this.#openCell(element);
      case 'row':
        return this.#openRow(element);
      case 'mergeCell':
        return this.#merge(element);
      case 'col':
        return this.#openColumns(element);
      case 'sheetView':
        this.#zeros &&= !['0', 'false'].includes(element.attribute('showZeros') ?? '');
        return;
      case 'drawing':
        this.#drawing = element.attribute('r:id') ?? element.attribute('id');
    }
  }

  text(piece: string): void {
    if (this.#content === 'v') this.#value += piece;
    else if (this.#content === 'f') this.#formula += piece;
    else if (this.#content === 'is') this.#inline.text(piece);
  }

  close(local: string): void {
    if (local === this.#content) this.#content = undefined;
    else if (this.#content === 'is') this.#inline.close(local);
    else if (local === 'c') this.#closeCell();
  }

  result(): Omit<Sheet, 'name'> {
    return {
      cells: this.#cells,
      borders: this.#borders,
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
      drawing: this.#drawing,
    };
  }

  #openRow(element: XmlElement): void {
    const number = Number(element.attribute('r') ?? this.#row + 2);
    if (!Number.isSafeInteger(number) || number < 1) throw new UnreadableError('corrupt');
    this.#row = number - 1;
    this.#column = -1;
    if (isHidden(element, 'ht')) this.#hiddenRows.add(this.#row);
  }

  #openColumns(element: XmlElement): void {
    if (!isHidden(element, 'width')) return;
    this.#hiddenColumns.push([
      Number(element.attribute('min')) - 1,
      Number(element.attribute('max')) - 1,
    ]);
  }

  #merge(element: XmlElement): void {
    const range = parseRange(element.attribute('ref') ?? '');
    if (range !== undefined) this.#merges.push(range);
    if (this.#merges.length > mostMerges) throw new UnreadableError('too-large');
  }

  #openCell(element: XmlElement): void {
    const reference = element.attribute('r');
    const position = reference === undefined ? undefined : parseReference(reference);
    if (reference !== undefined && position === undefined) throw new UnreadableError('corrupt');
    this.#row = position?.row ?? this.#row;
    this.#column = position?.column ?? this.#column + 1;
    const style = this.#context.styles[Number(element.attribute('s') ?? 0)] ?? plainStyle;
    this.#cell = { type: element.attribute('t') ?? '', style };
    this.#value = undefined;
    this.#formula = undefined;
    if (!style.bordered) return;
    const [first, last] = this.#borders.get(this.#row) ?? [this.#column, this.#column];
    this.#borders.set(this.#row, [Math.min(first, this.#column), Math.max(last, this.#column)]);
  }

  #openContent({ local }: XmlElement): void {
    if (local === 'v') this.#value = '';
    else if (local === 'f') this.#formula = '';
    else if (local !== 'is') return;
    this.#content = local;
  }

  #closeCell(): void {
    if (this.#cell === undefined) return;
    const { type, style } = this.#cell;
    this.#cell = undefined;
    const context: CellContext = { ...this.#context, zeros: this.#zeros };
    const stored = {
      type,
      value: this.#value,
      formula: this.#formula,
      inline: this.#inline.take(),
    };
    const text = cellValue(stored, style, context);
    if (text.trim() === '') return;
    if (++this.#count > mostCells) throw new UnreadableError('too-large');
    const row = this.#cells.get(this.#row) ?? new Map<number, string>();
    // Of two cells at one address different programs take different ones: neither is certain.
    if (row.has(this.#column)) throw new UnreadableError('corrupt');
    row.set(this.#column, text);
    this.#cells.set(this.#row, row);
  }
}

/** Hidden, or of no height or width, which looks the same. */
function isHidden(element: XmlElement, size: 'ht' | 'width'): boolean {
  const hidden = element.attribute('hidden');
  return hidden === '1' || hidden === 'true' || Number(element.attribute(size) ?? 1) === 0;
}
