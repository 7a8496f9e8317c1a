import type { styleNumbers } from './generated/style-numbers.ts';

/** 一种单元格格式。 A cell style. */
export type StyleName = keyof typeof styleNumbers;

/** 一张工作表。 A sheet. */
export interface Sheet {
  readonly name: string;
  /** 各列的宽度（字符）。 Widths of the columns in characters. */
  readonly columns: readonly number[];
  readonly rows: readonly SheetRow[];
  /** 打印在一页上。 Printed on one page. */
  readonly onePage?: boolean;
  readonly validations?: readonly Validation[];
}

/** 一行。 A row. */
export interface SheetRow {
  /** 高度（磅）。 The height in points. */
  readonly height: number;
  /** 改了内容以后，高度由表格程序另定；合并的格它不会算。 The spreadsheet may make it fit what is filled in; for merged cells none does. */
  readonly adapts?: boolean;
  readonly cells: readonly SheetCell[];
}

/** 一格，连同它合并的范围。 A cell and the area it is merged over. */
export interface SheetCell {
  readonly column: number;
  readonly content: Content;
  readonly style: StyleName;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** 数据格的地址。 The address of a cell with a figure. */
  readonly address?: string;
}

/** 一格的内容：空、文字、数（照原样写出的数字）、公式。 What a cell holds: nothing, a text, a number by its digits, a formula. */
export interface Content {
  readonly kind: 'empty' | 'text' | 'number' | 'formula';
  readonly value: string;
}

/** 填数的限制与提示。 What may be filled in, and what to say about it. */
export interface Validation {
  readonly type: 'whole' | 'decimal';
  readonly least: string;
  readonly greatest: string;
  readonly cells: string;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly errorTitle: string;
  readonly error: string;
}

const empty: Content = { kind: 'empty', value: '' };

/** 文字；没有字即空。 A text; without a character it is nothing. */
export function textContent(value: string): Content {
  return value === '' ? empty : { kind: 'text', value };
}
