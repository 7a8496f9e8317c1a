import type { Equation, Form, Verdict } from '@gongkai/plugin-kit';

/** 一条勾稽关系，及两边相差多少；说不清的没有差数。 An equation and by how much its sides differ, where that can be told. */
export interface Lane {
  readonly equation: Equation;
  readonly difference: number | undefined;
}

/**
 * 各条勾稽关系此刻的情形，以它所指的格为键。录入时只说差多少，不说错：还没有填完不是错。
 * How the equations stand, by the cell each points at. While figures are entered it is said by how much
 * the sides differ, not that anything is wrong: what is not filled in yet is no fault.
 */
export function lanesOf(
  form: Form,
  verdicts: readonly Verdict[],
): ReadonlyMap<string, readonly Lane[]> {
  const statuses = new Map(verdicts.map((verdict) => [verdict.equation, verdict]));
  const lanes = new Map<string, Lane[]>();
  for (const equation of form.equations) {
    const verdict = statuses.get(equation.id);
    const lane = { equation, difference: verdict && differenceOf(verdict) };
    lanes.set(equation.at, [...(lanes.get(equation.at) ?? []), lane]);
  }
  return lanes;
}

/** 一格参与的各条关系。 The equations a cell takes part in. */
export function lanesAt(
  lanes: ReadonlyMap<string, readonly Lane[]>,
  address: string,
): readonly Lane[] {
  return [...lanes.values()]
    .flat()
    .filter(({ equation: { left, right } }) => left.includes(address) || right.includes(address));
}

function differenceOf({ left, right }: Verdict): number | undefined {
  return left === undefined || right === undefined
    ? undefined
    : Number((right - left).toPrecision(15));
}
