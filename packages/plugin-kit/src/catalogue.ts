import { cellMessages } from './catalogue/cell.ts';
import { cellEnglish } from './catalogue/english/cell.ts';
import { reconcileEnglish } from './catalogue/english/reconcile.ts';
import { shapeEnglish } from './catalogue/english/shape.ts';
import { importMessages } from './catalogue/import.ts';
import { ledgerMessages } from './catalogue/ledger.ts';
import { inEnglish } from './catalogue/message.ts';
import { plausibilityMessages } from './catalogue/plausibility.ts';
import { proseMessages } from './catalogue/prose.ts';
import { reconcileMessages } from './catalogue/reconcile.ts';
import { renderMessages } from './catalogue/render.ts';
import { screenMessages } from './catalogue/screen.ts';
import { shapeMessages } from './catalogue/shape.ts';
import { structureMessages } from './catalogue/structure.ts';

/** 全部代码。 Every code. */
export const messages = {
  ...inEnglish(shapeMessages, shapeEnglish),
  ...structureMessages,
  ...inEnglish(cellMessages, cellEnglish),
  ...plausibilityMessages,
  ...inEnglish(reconcileMessages, reconcileEnglish),
  ...importMessages,
  ...proseMessages,
  ...screenMessages,
  ...ledgerMessages,
  ...renderMessages,
};

/** 一个代码。 A code. */
export type DiagnosticCode = keyof typeof messages;

export {
  cellMessages,
  importMessages,
  ledgerMessages,
  plausibilityMessages,
  proseMessages,
  reconcileMessages,
  renderMessages,
  screenMessages,
  shapeMessages,
  structureMessages,
};
export type { UnreadableReason } from './catalogue/import.ts';
export type { ClaimParams } from './catalogue/prose.ts';
export type { PersonalDataKind } from './catalogue/screen.ts';
export type { CulpritKind, EquationParams } from './catalogue/reconcile.ts';
