import { cellMessages } from './catalogue/cell.ts';
import { importMessages } from './catalogue/import.ts';
import { reconcileMessages } from './catalogue/reconcile.ts';
import { shapeMessages } from './catalogue/shape.ts';
import { structureMessages } from './catalogue/structure.ts';

/** 全部代码。 Every code. */
export const messages = {
  ...shapeMessages,
  ...structureMessages,
  ...cellMessages,
  ...reconcileMessages,
  ...importMessages,
};

/** 一个代码。 A code. */
export type DiagnosticCode = keyof typeof messages;

export { cellMessages, importMessages, reconcileMessages, shapeMessages, structureMessages };
export type { UnreadableReason } from './catalogue/import.ts';
export type { CulpritKind, EquationParams } from './catalogue/reconcile.ts';
