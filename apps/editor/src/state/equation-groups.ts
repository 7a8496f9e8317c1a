import type { Equation, Form, Verdict } from '@gongkai/plugin-kit';

/** 一条勾稽关系与其结论。 An equation and its verdict. */
export interface JudgedEquation {
  readonly equation: Equation;
  readonly verdict: Verdict;
}

/** 同一种勾稽关系。 Equations of one kind. */
export interface EquationGroup {
  readonly code: string;
  readonly equations: readonly JudgedEquation[];
}

/** 勾稽关系按种类归组，次序同表。 Equations by kind, in the order of the Form. */
export function groupEquations(form: Form, verdicts: readonly Verdict[]): readonly EquationGroup[] {
  const equations = new Map(form.equations.map((equation) => [equation.id, equation]));
  const groups = new Map<string, JudgedEquation[]>();
  for (const verdict of verdicts) {
    const equation = equations.get(verdict.equation);
    if (equation === undefined) continue;
    const group = groups.get(equation.code);
    if (group) group.push({ equation, verdict });
    else groups.set(equation.code, [{ equation, verdict }]);
  }
  return [...groups].map(([code, members]) => ({ code, equations: members }));
}
