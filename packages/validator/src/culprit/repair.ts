import type { Form } from '@gongkai/plugin-kit';
import type { CulpritKind } from '@gongkai/plugin-kit/catalogue';
import type { Figures } from '../figures.ts';
import type { Lanes } from '../lanes.ts';
import type { Sums } from '../reconcile/equation-system.ts';

/** 一种可能的修改：把若干格改成别的数。 A possible repair: some cells get other figures. */
export interface Repair {
  readonly kind: CulpritKind;
  /** 疑点：单元格；移位、互换为行。 The culprit: a cell, or the row of a shift or swap. */
  readonly at: string;
  /** 与之互换的行，或拆走另一半的格。 The row it was swapped with, or the cell with the other half. */
  readonly other?: string;
  /** 所改的格。 The cells that change. */
  readonly positions: readonly number[];
  /** 改后的数，依次对应。 Their figures after the repair. */
  readonly values: readonly number[];
}

/** 找疑点所需：表、求和、各格的数、现在的各和。 What looking for a culprit takes. */
export interface Case extends Pick<Lanes, 'form' | 'sums'> {
  readonly figures: Figures;
  readonly before: Sums;
}

/** 改后的各格的数。 The figures after a repair. */
export function repaired(figures: Figures, { positions, values }: Repair): Figures {
  const copy = figures.slice();
  for (const [index, position] of positions.entries()) copy[position] = values[index] ?? NaN;
  return copy;
}

/**
 * 改后是否各项勾稽关系全部成立。原来能判断的必须仍能判断：把未填的格挪进等式不算修改。
 * Whether every equation holds after a repair. What could be assessed must still be: moving a cell
 * that is not stated into an equation repairs nothing.
 */
export function holds({ sums, figures, before }: Case, repair: Repair): boolean {
  const after = sums(repaired(figures, repair));
  for (let index = 0; index < after.length; index += 2) {
    if (after[index] === after[index + 1]) continue;
    const unknown = Number.isNaN(gap(after, index)) && Number.isNaN(gap(before, index));
    if (!unknown) return false;
  }
  return true;
}

/** 左减右。 Left less right. */
export function gap(sums: Sums, index: number): number {
  return (sums[index] ?? NaN) - (sums[index + 1] ?? NaN);
}

/** 某格可以填的数：不小于 0 的整数。 A figure that a cell of an equation may hold: an integer of at least 0. */
export function possible(form: Form, position: number, value: number): boolean {
  return Number.isSafeInteger(value) && (value >= 0 || form.cells[position]?.kind === 'change');
}
