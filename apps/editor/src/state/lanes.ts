import type { Equation, Form } from '@gongkai/plugin-kit';
import { sumOf, type CellValues } from './cell-values.ts';

/** 一条勾稽关系，及两边相差多少；有格没有数的没有差数。 An equation and by how much its sides differ; unknown where a cell has no figure. */
export interface Lane {
  readonly equation: Equation;
  readonly difference: number | undefined;
}

export type Lanes = ReadonlyMap<string, readonly Lane[]>;

/**
 * 各条勾稽关系此刻的情形，以它所指的格为键；与先前相同的仍是同一对象。录入时只说差多少，不说错：还没有填完
 * 不是错。
 * How the equations stand, by the cell each points at; what is as before is the same object. While figures
 * are entered it is said by how much the sides differ, not that anything is wrong: what is not filled in
 * yet is no fault.
 */
export function lanesOf(form: Form, values: CellValues, before?: Lanes): Lanes {
  const lanes = new Map<string, Lane[]>();
  for (const equation of form.equations) {
    const [left, right] = [sumOf(values, equation.left), sumOf(values, equation.right)];
    // decimal fractions are compared without the noise of binary ones
    const difference =
      left === undefined || right === undefined
        ? undefined
        : Number((right - left).toPrecision(15)) || 0;
    const lane = { equation, difference };
    const group = lanes.get(equation.at);
    if (group) group.push(lane);
    else lanes.set(equation.at, [lane]);
  }
  return new Map([...lanes].map(([at, group]) => [at, kept(before?.get(at), group)]));
}

/** 一格参与的各条关系。 The equations a cell takes part in. */
export function lanesAt(lanes: Lanes, address: string): readonly Lane[] {
  return [...lanes.values()]
    .flat()
    .filter(({ equation: { left, right } }) => left.includes(address) || right.includes(address));
}

function kept(before: readonly Lane[] | undefined, now: readonly Lane[]): readonly Lane[] {
  const same =
    before?.length === now.length &&
    now.every(
      ({ equation, difference }, i) =>
        before[i]?.equation === equation && before[i].difference === difference,
    );
  return same ? before : now;
}
