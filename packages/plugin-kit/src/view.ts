export type {
  CellView,
  ColumnView,
  FieldGroupView,
  FieldView,
  FigureCellView,
  FigureState,
  HeaderCellView,
  ProseView,
  ReportView,
  RowGroupView,
  RowView,
  SectionView,
  SignatureView,
  TableView,
} from './view/report-view.ts';
export { documentProperties, type DocumentProperties } from './view/document-properties.ts';
export { gridRows } from './view/grid-rows.ts';
export { printable } from './view/printable.ts';
export { textWidthOf } from './view/text-width.ts';
export { titleLines } from './view/title-lines.ts';
export { toView } from './view/to-view.ts';
