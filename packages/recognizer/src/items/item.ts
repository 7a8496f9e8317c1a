import type { DocumentFigure, Grid, Place } from '@gongkai/plugin-kit';

/** 文件中的一项：一段文字、一张表、一幅图；一段粘在一起的文字已按标题切开。 One item of a document: text, grid or picture. Text that ran on over headings has been cut at them. */
export type Item = TextItem | GridItem | DocumentFigure;

export interface TextItem {
  readonly type: 'text';
  readonly text: string;
  readonly place: Place;
  readonly level?: number;
}

export interface GridItem {
  readonly type: 'grid';
  readonly grid: Grid;
}
