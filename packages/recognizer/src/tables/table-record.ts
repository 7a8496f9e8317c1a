import type { Block, Place, Table } from '@gongkai/plugin-kit';
import type { Label } from '../labels/label.ts';
import type { Geometry, TableCell } from './table-line.ts';

/** 表头中各列（相对地址）的位置。 Where the header puts each column, by relative address. */
export type Header = ReadonlyMap<string, { readonly x: number; readonly width: number }>;

/** 一行数据：标目、它所填的各格、原文中的数据格。 A row of figures: its label, the cells it fills, what the source has. */
export interface TableRecord {
  readonly table: Table;
  readonly block: Block;
  /** 表四的一行没有标目。 The row of 表四 has no label. */
  readonly label?: Label;
  /** 依次要填的单元格。 The cells it fills, in order. */
  readonly addresses: readonly string[];
  readonly labelText: string;
  readonly labelX: number;
  readonly figures: readonly TableCell[];
  readonly geometry: Geometry;
  readonly header: Header;
  readonly grid?: object;
  /** 表格中比别的行短，格数不够：列已不可信。 Shorter than other rows of its grid, with too few cells: its columns are not to be trusted. */
  readonly isShort: boolean;
  /** 行名与数据分开列出，数据由勾稽关系归行。 Labels and figures stood apart; sums decided which figures are its own. */
  readonly torn?: true;
  /** 数据列在各行名之后，不知是哪一行的。 The figures stand after the labels of several rows, and whose they are is not known. */
  readonly unclaimed?: true;
  /** 各格的位置未必是列。 Positions need not be columns. */
  readonly loose: boolean;
  readonly fuzzy: boolean;
  /** 此前见过本表的表头或块首行。 A header or opening row of its table came before it. */
  readonly anchored: boolean;
  /** 所在的段。 The part of the report it stands in. */
  readonly part: number;
  readonly place: Place;
}

/** 有数据而标目对不上的一行。 Figures whose label matches nothing. */
export interface StrayRecord {
  readonly table?: Table;
  readonly labelText: string;
  readonly figures: readonly TableCell[];
  /** 表头各列的相对地址，按读到的次序。 Columns of the header, as they were read. */
  readonly columns: readonly string[];
  readonly grid?: object;
  /** 标目是官方的行组（有数据而官方表样没有这一行）。 The label is an official group, which has no figures in the form. */
  readonly group?: Label;
  readonly part: number;
  readonly place: Place;
}
