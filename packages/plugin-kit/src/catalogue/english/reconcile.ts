import type { English } from '../message.ts';
import { difference, figuresText, type CulpritKind, type reconcileMessages } from '../reconcile.ts';

/** 勾稽关系，英文。 Cross-footing, in English. */
export const reconcileEnglish: English<typeof reconcileMessages> = {
  'reconcile/row-total': (p) =>
    `${p.place}: the columns add up to ${String(p.expected)}, the total says ${String(p.actual)} (${difference(p)}).`,
  'reconcile/outcome-total': (p) =>
    `${p.place}: the outcomes add up to ${String(p.expected)}, the total of outcomes says ${String(p.actual)} (${difference(p)}).`,
  'reconcile/case-balance': (p) =>
    `${p.place}: received and carried over make ${String(p.expected)}, outcomes and carried forward make ${String(p.actual)} (${difference(p)}).`,
  'reconcile/dispute-total': (p) =>
    `${p.place}: the results add up to ${String(p.expected)}, the total says ${String(p.actual)} (${difference(p)}).`,
  'reconcile/outcome-bound': (p) =>
    `${p.place} is ${String(p.actual)}, more than received and carried over of its column, ${String(p.bound)}.`,
  'reconcile/culprit': (p) =>
    `Most likely culprit: ${p.place} ${culprit[p.kind]}${p.other === undefined ? '' : ` (${p.other})`}; stated ${figuresText(p.stated)}, with ${figuresText(p.repair)} every equation holds.`,
};

const culprit: Readonly<Record<CulpritKind, string>> = {
  cell: 'is wrong',
  transposed: 'has two digits transposed',
  'dropped-digit': 'has lost a digit',
  split: 'is one figure split over two cells',
  shifted: 'is shifted by one column',
  swapped: 'is swapped with another row',
  total: 'is a wrong total',
};
