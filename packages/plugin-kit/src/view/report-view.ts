import type { HeaderLayoutCell } from '@gongkai/form';

/**
 * 报告的印样：各部分的文字与按官方表样排好的表，供各输出器使用；文字均已去掉不可印的字符，尚未转义。
 * A report as it is to be printed: prose and tables laid out like the official form. Every text is
 * free of characters that cannot be printed, and not yet escaped.
 */
export interface ReportView {
  readonly edition: string;
  readonly year: number;
  readonly title: string;
  /** 机关全称。 The name of the agency. */
  readonly agency: string;
  /** 第一部分之前的文字。 Prose before the first section. */
  readonly preface: readonly ProseView[];
  readonly sections: readonly SectionView[];
  readonly contact?: FieldGroupView;
  readonly publication?: FieldGroupView;
  readonly correction?: FieldGroupView;
  /** 署名与成文日期；没有成文日期则无。 Agency and date under the report, where it has a date. */
  readonly signature?: SignatureView;
}

/** 一个部分：表前文字、表、表后文字。 A section: prose, table, prose. */
export interface SectionView {
  readonly key: string;
  /** 含序号的标题。 The title with its ordinal. */
  readonly label: string;
  readonly prose: readonly ProseView[];
  readonly table?: TableView;
  readonly notes: readonly ProseView[];
  /** 信息处理费，仅在最后一个部分。 Processing fees, in the last section only. */
  readonly fees?: FieldGroupView;
}

/** 文字部分的一块。 One block of prose. */
export type ProseView =
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | {
      readonly type: 'table';
      readonly caption?: string;
      /** 首行；各行补齐为同样格数。 The first row; all rows are padded to the same length. */
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly type: 'figure'; readonly caption?: string; readonly alt?: string };

/** 一组表外的数据，如联系方式；只列有内容的。 Data outside the tables, such as contacts; only what is there. */
export interface FieldGroupView {
  readonly label: string;
  readonly fields: readonly FieldView[];
}

export interface FieldView {
  readonly address: string;
  readonly label: string;
  readonly text: string;
  readonly unit?: string;
}

export interface SignatureView {
  readonly agency: string;
  /** 如 2024年1月26日。 E.g. 2024年1月26日. */
  readonly date: string;
}

/** 一张表，与官方表样相同。 A table like the official form. */
export interface TableView {
  /** 表名，如 表三。 Its name, e.g. 表三. */
  readonly name: string;
  /** 表题：不含序号的部分标题。 The title of its section, without the ordinal. */
  readonly title: string;
  readonly address: string;
  readonly columns: readonly ColumnView[];
  /** 行标目不止一层。 Whether row labels have more than one level. */
  readonly grouped: boolean;
  readonly groups: readonly RowGroupView[];
}

/** 一列所装的：行组的标目、行的标目、数。 What a column holds: labels of groups, labels of rows, figures. */
export interface ColumnView {
  readonly kind: 'group' | 'label' | 'figure';
}

/** 一组行：表头，或一块。 A group of rows: the head of the table, or one of its blocks. */
export interface RowGroupView {
  /** 全为表头行，可在每页重复。 Header rows only; may be repeated on each page. */
  readonly head: boolean;
  readonly rows: readonly RowView[];
}

export interface RowView {
  readonly kind: 'label' | 'header' | 'body';
  readonly cells: readonly CellView[];
}

export type CellView = HeaderCellView | FigureCellView;

interface Spanning {
  readonly rowSpan: number;
  readonly colSpan: number;
  /** 跨行或跨列。 Whether it spans more than one row or column. */
  readonly spans: boolean;
  /** 起始列，从 0 起。 The column it starts in, from 0. */
  readonly column: number;
}

/** 标目格。 A cell with a label. */
export interface HeaderCellView extends Spanning {
  readonly header: true;
  readonly id: string;
  readonly text: string;
  readonly scope: HeaderLayoutCell['scope'];
}

/**
 * 数据格的状态：有数；原文为空白、斜线、短横、文字、无法读取；`unstated` 原文没有这一格。
 * What a figure cell holds: a figure, or how the source puts it; `unstated` where the source does not
 * have the cell at all.
 */
export type FigureState =
  'figure' | 'blank' | 'slash' | 'dash' | 'text' | 'unreadable' | 'unstated';

/** 数据格。 A cell with a figure. */
export interface FigureCellView extends Spanning {
  readonly header: false;
  readonly address: string;
  readonly text: string;
  readonly state: FigureState;
  /** 有数。 Whether it holds a figure. */
  readonly stated: boolean;
  /** 统辖本格的标目的 id，以空格分开，同 HTML 的 headers。 Ids of the labels that govern it, as in `headers` of HTML. */
  readonly headers: string;
}
