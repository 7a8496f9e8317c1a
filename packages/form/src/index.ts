export type {
  AxisNode,
  Block,
  Cell,
  CellKind,
  Equation,
  Field,
  Form,
  Section,
  Table,
  Topic,
} from './form.ts';
export { columnsOf, depthOf, leavesOf, pathTo, rowsOf } from './axis.ts';
export { AnnotationError, type AnnotatedSchema } from './annotated-schema.ts';
export { compileForm } from './compile-form.ts';
export {
  layoutTable,
  type FigureLayoutCell,
  type HeaderLayoutCell,
  type LayoutCell,
  type LayoutRow,
  type TableLayout,
} from './layout.ts';
export { packForm } from './pack-form.ts';
export type { EquationPattern, PackedForm, SpecialCell } from './packed-form.ts';
export { placeOf, placeText, type FormPlace } from './place.ts';
export { pointerKeys, readPointer, writePointer } from './pointer.ts';
export { unpackForm } from './unpack-form.ts';
