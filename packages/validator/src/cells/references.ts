import { diagnoser, placeText, readPointer, type Diagnostic, type Form } from '@gongkai/plugin-kit';
import { cellMessages, shapeMessages } from '@gongkai/plugin-kit/catalogue';
import { property } from '../property.ts';
import { equationSystem } from '../reconcile/equation-system.ts';
import { nearest } from '../shape/nearest.ts';
import { LIMIT, type PlacedRemark } from './remarks.ts';

const diagnose = diagnoser({ ...cellMessages, ...shapeMessages });

/**
 * 未填说明与其所指的格相符：格已填数的，说明原文与所填的数；没有这一格的，说明最接近的一格。
 * Remarks agree with the cells they name. Where the cell holds a figure, the raw text and the figure
 * are both said; where the form has no such cell, the nearest one is named.
 */
export function remarkDiagnostics(
  form: Form,
  input: unknown,
  remarks: readonly PlacedRemark[],
): Diagnostic[] {
  const stated = remarks.flatMap(({ address, at, text }): Diagnostic[] => {
    const value = readPointer(input, at);
    if (typeof value !== 'number') return [];
    const place = placeText(form, at);
    return [diagnose('cell/normalised', { place, text, value }, { at, related: [address] })];
  });
  const references = remarks.map(({ address, at }) => ({ address: `${address}/at`, at }));
  return [...stated, ...unknownCells(form, references)];
}

/** 核对说明所见的格都在表上。 The cells that waivers saw are cells of the form. */
export function waiverDiagnostics(form: Form, input: unknown): Diagnostic[] {
  const list = (value: unknown): readonly unknown[] =>
    Array.isArray(value) ? value.slice(0, LIMIT) : [];
  const references = list(property(input, 'waivers')).flatMap((waiver, index) =>
    list(property(waiver, 'cells')).flatMap((cell, position): Reference[] => {
      const at = property(cell, 'at');
      const address = `/waivers/${String(index)}/cells/${String(position)}/at`;
      return typeof at === 'string' ? [{ address, at }] : [];
    }),
  );
  return unknownCells(form, references);
}

interface Reference {
  /** 写在何处。 Where it is written. */
  readonly address: string;
  /** 所指的格。 The cell it names. */
  readonly at: string;
}

/** 只列前若干处：改正后其余自现，敌意输入也不费时。 Only the first ones: hostile input stays cheap. */
const LISTED = 50;

function unknownCells(form: Form, references: readonly Reference[]): Diagnostic[] {
  const { positions } = equationSystem(form);
  return references
    .filter(({ at }) => !positions.has(at))
    .slice(0, LISTED)
    .map(({ address, at }) => {
      const known = nearest(at, Array.from(positions.keys()));
      return diagnose('shape/unknown', { property: at, nearest: known }, { at: address });
    });
}
