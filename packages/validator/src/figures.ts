import { readPointer, type Form } from '@gongkai/plugin-kit';

/**
 * 各格的数，次序同 `form.cells`；未填、不是数、不是整数的格为 NaN，参与的等式即无法判断。
 * The figures of a report in the order of `form.cells`. A cell that is not stated or not a safe
 * integer is NaN: whatever it enters cannot be assessed. A blank is never 0.
 */
export type Figures = readonly number[];

/** 一格的数。 The figure of one cell. */
export function figureOf(value: unknown): number {
  return Number.isSafeInteger(value) ? (value as number) : NaN;
}

/** 按表读出各格的数，输入可以是任何值。 Reads the figures of anything, by the addresses of a Form. */
export function readFigures(form: Form, input: unknown): Figures {
  return form.cells.map((cell) => figureOf(readPointer(input, cell.address)));
}
