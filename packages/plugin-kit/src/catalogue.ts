import { cellMessages } from './catalogue/cell.ts';
import { importMessages } from './catalogue/import.ts';
import { ledgerMessages } from './catalogue/ledger.ts';
import { proseMessages } from './catalogue/prose.ts';
import { reconcileMessages } from './catalogue/reconcile.ts';
import { screenMessages } from './catalogue/screen.ts';
import { shapeMessages } from './catalogue/shape.ts';
import { structureMessages } from './catalogue/structure.ts';

/** 全部代码。 Every code. */
export const messages = {
  ...shapeMessages,
  ...structureMessages,
  ...cellMessages,
  ...reconcileMessages,
  ...importMessages,
  ...proseMessages,
  ...screenMessages,
  ...ledgerMessages,
};

/** 一个代码。 A code. */
export type DiagnosticCode = keyof typeof messages;

export {
  cellMessages,
  importMessages,
  ledgerMessages,
  proseMessages,
  reconcileMessages,
  screenMessages,
  shapeMessages,
  structureMessages,
};
export type { UnreadableReason } from './catalogue/import.ts';
export type { ClaimParams } from './catalogue/prose.ts';
export type { PersonalDataKind } from './catalogue/screen.ts';
export type { CulpritKind, EquationParams } from './catalogue/reconcile.ts';
