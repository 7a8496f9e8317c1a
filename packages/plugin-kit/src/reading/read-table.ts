import type { DocumentBlock } from '../document.ts';
import type { Place } from '../origin.ts';

/** 表格中的一格，跨行跨列尚未展开。 A cell of a table as a reader meets it, its spans not yet expanded. */
export interface ReadCell {
  readonly blocks: readonly DocumentBlock[];
  readonly place: Place;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** 此格是上方该格的延续（DOCX 的 vMerge）：逐行各自说明列宽，宽窄不一也不会错位。 Continues that cell from above, as DOCX says row by row; the widths may differ. */
  readonly continues?: ReadCell;
  /** 起始列（0 起）；没有则放在该行第一个空位，同 HTML。 The first column, from 0; otherwise the first free one, as in HTML. */
  readonly column?: number;
}

/** 读到的一张表。 A table as a reader meets it. */
export interface ReadTable {
  readonly rows: readonly (readonly ReadCell[])[];
  readonly place: Place;
  readonly caption?: string;
  /** 来源说明它只用于排版。 The source says that it only lays out the page. */
  readonly presentational?: boolean;
}
