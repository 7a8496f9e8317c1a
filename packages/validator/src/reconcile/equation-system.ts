import type { Equation, Form } from '@gongkai/plugin-kit';
import type { Figures } from '../figures.ts';

/**
 * 一个表的全部等式，单元格以其在 `form.cells` 中的序号表示。
 * All equations of a Form with cells as positions in `form.cells`.
 */
export interface EquationSystem {
  readonly form: Form;
  readonly equations: readonly IndexedEquation[];
  /** 地址 → 序号。 Address → position. */
  readonly positions: ReadonlyMap<string, number>;
}

export interface IndexedEquation {
  readonly equation: Equation;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

const systems = new WeakMap<Form, EquationSystem>();

/** 由表得到等式组；每个表只算一次。 The equation system of a Form, made once. */
export function equationSystem(form: Form): EquationSystem {
  const known = systems.get(form);
  if (known) return known;
  const positions = new Map(form.cells.map((cell, index) => [cell.address, index]));
  const indexed = (addresses: readonly string[]): number[] =>
    addresses.map((address) => positions.get(address) ?? -1);
  const system: EquationSystem = {
    form,
    positions,
    equations: form.equations.map((equation) => ({
      equation,
      left: indexed(equation.left),
      right: indexed(equation.right),
    })),
  };
  systems.set(form, system);
  return system;
}

/** 各格之和；有一格是 NaN 即为 NaN。 The sum of cells; NaN where one of them is. */
export function sumOf(figures: Figures, positions: readonly number[]): number {
  let sum = 0;
  for (const position of positions) sum += figures[position] ?? NaN;
  return sum;
}

/** 依次给出每条等式左右两边之和。 Left and right of every equation, one after the other. */
export function evaluate(system: EquationSystem, figures: Figures): number[] {
  return system.equations.flatMap(({ left, right }) => [
    sumOf(figures, left),
    sumOf(figures, right),
  ]);
}
