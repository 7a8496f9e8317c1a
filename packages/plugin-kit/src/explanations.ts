import { cellExplanations } from './explanations/cell.ts';
import type { Explanation } from './explanations/explanation.ts';
import { importExplanations } from './explanations/import.ts';
import { ledgerExplanations } from './explanations/ledger.ts';
import { proseExplanations } from './explanations/prose.ts';
import { reconcileExplanations } from './explanations/reconcile.ts';
import { renderExplanations } from './explanations/render.ts';
import { screenExplanations } from './explanations/screen.ts';
import { shapeExplanations } from './explanations/shape.ts';
import { structureExplanations } from './explanations/structure.ts';

/**
 * 每个代码的说明，与 `messages` 一一对应。
 * The explanation of every code, one for each entry of `messages`.
 */
export const explanations: Readonly<Record<string, Explanation>> = {
  ...shapeExplanations,
  ...structureExplanations,
  ...cellExplanations,
  ...reconcileExplanations,
  ...importExplanations,
  ...proseExplanations,
  ...screenExplanations,
  ...ledgerExplanations,
  ...renderExplanations,
};

export type { Explanation, Wording } from './explanations/explanation.ts';
