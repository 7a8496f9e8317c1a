import type { Diagnostic } from './diagnostic.ts';
import type { Place } from './origin.ts';

/**
 * 读入后的文件：按次序排列的段落与表格，每处带位置，文字照录原样。读入器不判断含义，含义由识别器判断。
 * A file as read: paragraphs and grids in order, each with its place and its raw text. Readers do not
 * judge what anything means; the recogniser does.
 */
export interface Document {
  readonly blocks: readonly DocumentBlock[];
  /** 读入时发现的问题，如无法读取。 What the reader found, e.g. that a file cannot be read. */
  readonly diagnostics?: readonly Diagnostic[];
  /** 文件内嵌的规范 JSON（本工具输出的 HTML、DOCX、PDF 带有）。 Canonical JSON embedded in the file, as our own outputs carry it. */
  readonly embedded?: string;
  /** 文件属性中的标题等。 Title and the like from the file's properties. */
  readonly properties?: Readonly<Record<string, string>>;
}

export type DocumentBlock = DocumentParagraph | Grid | DocumentFigure;

/** 一段文字；文本文件中是一行。 A paragraph; in text files one line. */
export interface DocumentParagraph {
  readonly type: 'paragraph';
  readonly text: string;
  readonly place: Place;
  /** 来源标明的标题层次（Markdown 的 #、HTML 的 h1…），1 起。 The heading level the source marks, from 1. */
  readonly level?: number;
}

/** 一幅图，只有替代文字。 A picture, of which only the alternative text is known. */
export interface DocumentFigure {
  readonly type: 'figure';
  readonly alt?: string;
  readonly caption?: string;
  readonly place: Place;
}

/**
 * 一张表：各行各格。跨行跨列的格在其覆盖的每个位置重复出现，首格之外标 `continued`；行可长短不一。
 * A grid of rows and cells. A spanning cell occurs at every position it covers, marked `continued`
 * beyond the first. Rows may differ in length where the source has lost its columns.
 */
export interface Grid {
  readonly type: 'grid';
  readonly rows: readonly (readonly GridCell[])[];
  readonly place: Place;
  readonly caption?: string;
  /**
   * 各列是否可信：`kept` 格的位置即列；`lost` 版面已失去列（空格被丢弃、粘连等）。
   * Whether positions are columns: `kept`, or `lost` where the layout has dropped them.
   */
  readonly columns: 'kept' | 'lost';
}

export interface GridCell {
  readonly text: string;
  readonly place: Place;
  /** 该位置由别的位置起始的跨行跨列格覆盖。 Covered by a spanning cell that starts elsewhere. */
  readonly continued?: boolean;
}
