/**
 * 来源文件中的位置：文本给行和列（从 1 起），PDF 给页和框，网页给 DOM 路径，表格给工作表和单元格。
 * A place in a source: line and column (from 1) in text, page and box in PDF, DOM path in HTML,
 * sheet and cell in a workbook. Only what the format has is given.
 */
export interface Place {
  readonly line?: number;
  readonly column?: number;
  readonly page?: number;
  /** 左、上、宽、高，单位磅，左上角为原点。 Left, top, width, height in points from the top left corner. */
  readonly box?: readonly [number, number, number, number];
  readonly path?: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/** 一个数据的出处：在哪里、原文是什么。 Where a value was read and what stood there. */
export interface Origin extends Place {
  /** 原文，未作规范化。 The raw text. */
  readonly text?: string;
}

/** 地址 → 出处。 Address → origin. */
export type Origins = Readonly<Record<string, Origin>>;
