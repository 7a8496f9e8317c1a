import type { Block, CellKind, Equation, Form, Section, Table } from './form.ts';

/**
 * 表的紧凑写法：单元格由行列推出，同形的勾稽关系只写一次，字节减半。
 * A Form written small: cells follow from rows and columns, equations of one pattern are written
 * once. Half the bytes, which is what a browser loads.
 */
export interface PackedForm extends Omit<Form, 'sections' | 'cells' | 'equations'> {
  readonly sections: readonly PackedSection[];
  /** 件数以外的格：序号、种类、单位。 Cells that are not plain counts: position, kind, unit. */
  readonly special: readonly SpecialCell[];
  readonly patterns: readonly EquationPattern[];
}

export interface PackedSection extends Omit<Section, 'table'> {
  readonly table?: Omit<Table, 'blocks'> & { readonly blocks: readonly PackedBlock[] };
}

interface PackedBlock extends Omit<Block, 'rows' | 'columns'> {
  readonly rows: readonly PackedNode[];
  readonly columns: readonly PackedNode[];
}

/** 一个标目：地址中自己的一段、用语、依据、下级。 A label: its own step of the address, wording, citations, children. */
export type PackedNode = readonly [
  step: string,
  label: string,
  citations?: readonly string[],
  children?: readonly PackedNode[],
];

export type SpecialCell = readonly [position: number, kind: CellKind, unit?: string];

/** 同形的一组勾稽关系，只有起点不同。 Equations that differ only in where they start. */
export interface EquationPattern {
  readonly code: string;
  readonly axis: Equation['axis'];
  /** 沿列相加者声明之处；沿行相加者为空。 Where a sum down columns is declared; empty along rows. */
  readonly line: string;
  /** 各等式首格的序号。 The position of the first cell of each equation. */
  readonly starts: readonly number[];
  /** 左边、右边各格与首格的距离。 Distances from the first cell. */
  readonly left: readonly number[];
  readonly right: readonly number[];
}
