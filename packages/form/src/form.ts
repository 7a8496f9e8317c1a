/**
 * 表：一个格式版本的全部栏目、表格、单元格与勾稽关系，由带注记的 schema 编译而来，次序固定。
 * The Form: sections, tables, cells and equations of one edition, compiled from its annotated
 * schema, with every order frozen as an array.
 */
export interface Form {
  /** 格式版本，如 `2021`。 The edition, e.g. `2021`. */
  readonly edition: string;
  /** 印发文号，如 国办公开办函〔2021〕30号。 The legal instrument of the edition. */
  readonly instrument: string;
  /** 报告的法定名称。 The statutory name of the report. */
  readonly reportName: string;
  /** 六个部分，按法定次序。 The six sections in official order. */
  readonly sections: readonly Section[];
  /** 总体情况的五个方面。 The five topics of the overview. */
  readonly topics: readonly Topic[];
  /** 表外各项的名称（地址 → 官方用语）。 Labels of what stands outside the tables, by address. */
  readonly fields: readonly Field[];
  /** 全部单元格，按表、行、列次序。 Every cell in the order of table, row, column. */
  readonly cells: readonly Cell[];
  /** 全部勾稽关系，逐条展开。 Every equation, spelled out. */
  readonly equations: readonly Equation[];
}

/** 报告的一个部分。 One of the six sections. */
export interface Section {
  readonly key: string;
  /** 地址，如 `/requests`。 Its address, e.g. `/requests`. */
  readonly address: string;
  /** 官方标题，含序号，如 三、收到和处理政府信息公开申请情况。 The official title with its ordinal. */
  readonly label: string;
  /** 序号，如 三。 The ordinal, e.g. 三. */
  readonly ordinal: string;
  /** 不含序号的标题。 The title without its ordinal. */
  readonly heading: string;
  readonly citations: readonly string[];
  /** 本部分的表；只有文字的部分没有。 Its table; absent in sections of prose. */
  readonly table?: Table;
}

/** 法定三张表之一：自上而下若干块。 One of the three official tables: blocks from top to bottom. */
export interface Table {
  /** 表名，如 表三。 Its name, e.g. 表三. */
  readonly name: string;
  readonly address: string;
  readonly blocks: readonly Block[];
}

/** 表中一块：行轴 × 列轴。 One block of a table: an axis of rows by an axis of columns. */
export interface Block {
  readonly key: string;
  /** 块首行，如 第二十条第（一）项。 The row that opens the block. */
  readonly label?: string;
  /** 左上角文字。 The wording of the top left corner. */
  readonly corner?: string;
  /** 横跨各列的首行表头，如 申请人情况。 The header that spans all columns. */
  readonly columnHeader?: string;
  /** 行轴；`address` 为完整地址。 The axis of rows; `address` is absolute. */
  readonly rows: readonly AxisNode[];
  /** 列轴；`address` 相对于行。 The axis of columns; `address` is relative to the row. */
  readonly columns: readonly AxisNode[];
}

/** 轴上的一个标目；有下级者为组。 A label on an axis; a group where it has children. */
export interface AxisNode {
  readonly address: string;
  /** 官方用语；表四的唯一一行没有标目，为空。 Official wording; empty for the one unlabelled row of 表四. */
  readonly label: string;
  readonly citations: readonly string[];
  readonly children: readonly AxisNode[];
}

/**
 * 单元格所装的：`count` 不小于 0 的整数；`change` 带正负号的整数；`amount` 不小于 0 的数。
 * What a cell holds: a count ≥ 0, a signed change, or an amount ≥ 0.
 */
export type CellKind = 'count' | 'change' | 'amount';

/** 一个单元格。 One cell of the form. */
export interface Cell {
  /** 全库通用的名字，JSON Pointer。 Its name everywhere, a JSON Pointer. */
  readonly address: string;
  /** 所在行的地址；`row + column = address`。 The address of its row. */
  readonly row: string;
  /** 相对于行的列地址。 Its column, relative to the row. */
  readonly column: string;
  readonly kind: CellKind;
  /** 印在表上的单位，如 万元。 The unit printed in the form. */
  readonly unit?: string;
}

/** 一条勾稽关系：左边各格之和 = 右边各格之和。 One equation: the cells at left sum to the cells at right. */
export interface Equation {
  /** 唯一标识：代码 + 所在行或列。 Unique: the code and the line it runs along. */
  readonly id: string;
  /** 诊断代码，如 `reconcile/row-total`。 The diagnostic code. */
  readonly code: string;
  /** 等式沿一行（各列相加）还是沿一列（各行相加）。 Along one row (adding columns) or one column (adding rows). */
  readonly axis: 'row' | 'column';
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** 失败时指向的单元格：右边最后一格。 The cell a failure points at: the last one at right. */
  readonly at: string;
}

/** 总体情况的一个方面。 A topic of the overview. */
export interface Topic {
  readonly key: string;
  readonly label: string;
  readonly citations: readonly string[];
}

/** 表外一项的名称。 The label of a property outside the tables. */
export interface Field {
  readonly address: string;
  readonly label: string;
  readonly unit?: string;
}
