import type { Equation, Form } from '@gongkai/plugin-kit';
import type { Figures } from '../figures.ts';

/** 依次为每条等式左右两边之和；有格不可用即为 NaN。 Left and right of every equation, one after the other. */
export type Sums = readonly number[];

/**
 * 一个表的全部等式，单元格以其在 `form.cells` 中的序号表示。
 * All equations of a Form with cells as positions in `form.cells`.
 */
export interface EquationSystem {
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
  const positions = new Map(form.cells.map(({ address }, index) => [address, index]));
  const indexed = (addresses: readonly string[]): number[] =>
    addresses.map((address) => positions.get(address) ?? -1);
  const equations = form.equations.map((equation) => ({
    equation,
    left: indexed(equation.left),
    right: indexed(equation.right),
  }));
  const system = { equations, positions };
  systems.set(form, system);
  return system;
}

/** 按表逐条计算。 Evaluates the equations of any Form. */
export function evaluate(form: Form, figures: Figures): Sums {
  const sumOf = (positions: readonly number[]): number => {
    let sum = 0;
    for (const position of positions) sum += figures[position] ?? NaN;
    return sum;
  };
  return equationSystem(form).equations.flatMap(({ left, right }) => [sumOf(left), sumOf(right)]);
}
