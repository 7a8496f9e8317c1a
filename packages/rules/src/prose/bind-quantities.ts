import type { Draft, Form } from '@gongkai/plugin-kit';
import { countedSentences } from '../text/counted-sentences.ts';
import { sumOf } from '../text/figures.ts';
import { remembering } from '../text/memory.ts';
import { passagesOf } from '../text/passages.ts';
import type { Quantity } from '../text/quantity.ts';
import { findClaims } from './find-claims.ts';
import { divisionsOf } from './parts.ts';
import { isRecomputed } from './percentage.ts';

/** 文字中的一个数说的是什么。 What a figure in the prose is about. */
export type Binding =
  /** 一格或几格之和；可作几种理解的，取相符的一种。 A cell or a sum of cells; of several readings the one that fits. */
  | { readonly to: 'cells'; readonly cells: readonly string[]; readonly sum: number | null }
  /** 按表格重算的百分比。 A percentage that is recomputed from the tables. */
  | { readonly to: 'percentage' }
  /** 同一句里某个总数的一部分。 A part of a whole in the same sentence. */
  | { readonly to: 'part'; readonly whole: Quantity }
  /** 与表格无关，不作判断。 Not about the tables: judged by nobody. */
  | { readonly to: 'nothing' };

/** 一个数、它在哪里、说的是什么。 A figure, where it stands, what it is about. */
export interface BoundQuantity {
  readonly at: string;
  readonly sentence: string;
  readonly quantity: Quantity;
  readonly binding: Binding;
}

/** 文字中的每一个数，和它说的是什么；没有一个数被略过。 Every figure of the prose with what it is about; none is passed over. */
export function bindQuantities(form: Form, draft: Draft): readonly BoundQuantity[] {
  const shared = remembering(draft);
  const bound = new Map<Quantity, Binding>();
  for (const claim of findClaims(form, shared)) {
    const readings = claim.readings.map((cells) => ({ cells, sum: sumOf(shared, cells) }));
    const chosen = readings.find(({ sum }) => sum === claim.quantity.value) ?? readings[0];
    if (chosen !== undefined) bound.set(claim.quantity, { to: 'cells', ...chosen });
    const next = claim.following;
    if (next !== undefined && isRecomputed(claim)) bound.set(next, { to: 'percentage' });
  }
  return passagesOf(form, shared)
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap((passage) =>
      countedSentences(shared, passage).flatMap(({ text, quantities }) => {
        const wholes = new Map(
          divisionsOf(text, quantities).flatMap(({ whole, parts }) =>
            parts.map((part) => [part, whole] as const),
          ),
        );
        return quantities.map((quantity) => ({
          at: passage.at,
          sentence: text.trim(),
          quantity,
          binding: bound.get(quantity) ?? partOf(wholes.get(quantity)),
        }));
      }),
    );
}

function partOf(whole: Quantity | undefined): Binding {
  return whole === undefined ? { to: 'nothing' } : { to: 'part', whole };
}
