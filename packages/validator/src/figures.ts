import { readPointer, type Form } from '@gongkai/plugin-kit';

/**
 * 各格的数，次序同 `form.cells`。未填的格、不是数或不是整数的件数为 NaN：它所参与的等式即无法判断。
 * The figures of a report in the order of `form.cells`. A cell that is not stated, or a count that is
 * no safe integer, is NaN: whatever it enters cannot be assessed. A blank is never 0.
 */
export type Figures = readonly number[];

/** 件数。 A count, or NaN. */
export function countOf(value: unknown): number {
  return Number.isSafeInteger(value) ? (value as number) : NaN;
}

/** 金额。 An amount, or NaN. */
export function amountOf(value: unknown): number {
  return Number.isFinite(value) ? (value as number) : NaN;
}

/** 按表读出各格的数，输入可以是任何值。 Reads the figures of anything, by the addresses of a Form. */
export function readFigures(form: Form, input: unknown): Figures {
  return form.cells.map(({ address, kind }) =>
    (kind === 'amount' ? amountOf : countOf)(readPointer(input, address)),
  );
}
