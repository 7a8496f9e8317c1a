import {
  diagnoser,
  placeOf,
  placeText,
  type Diagnostic,
  type Equation,
  type Form,
  type Verdict,
} from '@gongkai/plugin-kit';
import { reconcileMessages } from '@gongkai/plugin-kit/catalogue';

const diagnose = diagnoser(reconcileMessages);
type EquationCode = Extract<
  keyof typeof reconcileMessages,
  `reconcile/${string}-${'total' | 'balance'}`
>;

/**
 * 每条不成立的等式一条诊断。`related` 为可能有误之处：有疑点则为疑点；否则为同在另一条不成立的等式中的格；
 * 再没有，则为等式的其余各格。
 * One diagnostic for each failed equation. `related` is where the fault may lie: the culprit if there
 * is one, else the cells that another failed equation contains too, else the other cells of the equation.
 */
export function equationDiagnostics(
  form: Form,
  verdicts: readonly Verdict[],
  culprit?: Diagnostic,
): Diagnostic[] {
  const failed = form.equations.filter((_, index) => verdicts[index]?.status === 'fail');
  return form.equations.flatMap((equation, index) => {
    const verdict = verdicts[index];
    if (verdict?.status !== 'fail') return [];
    const { code, at } = equation;
    const params = {
      place: lineText(form, equation),
      expected: verdict.left ?? NaN,
      actual: verdict.right ?? NaN,
    };
    const related = culprit?.at === undefined ? suspects(equation, failed) : [culprit.at];
    return [diagnose(code as EquationCode, params, { at, related })];
  });
}

/** 等式所在的行或列的名称。 The name of the row or column that an equation runs along. */
function lineText(form: Form, { axis, id, code, at }: Equation): string {
  if (axis === 'row') return placeText(form, id.slice(code.length + 1));
  const place = placeOf(form, at);
  return place ? [place.table, ...place.column].join(' · ') : at;
}

function suspects(equation: Equation, failed: readonly Equation[]): string[] {
  const cells = cellsOf(equation);
  const crossing = cells.filter((cell) =>
    failed.some((other) => other !== equation && cellsOf(other).includes(cell)),
  );
  return crossing.length > 0 ? crossing : cells.filter((cell) => cell !== equation.at);
}

function cellsOf({ left, right }: Equation): string[] {
  return [...left, ...right];
}
