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
export { gridRows } from './view/grid-rows.ts';
export { printable } from './view/printable.ts';
export { toView } from './view/to-view.ts';
