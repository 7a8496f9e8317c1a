import {
  diagnoser,
  placeText,
  type Diagnostic,
  type Form,
  type Verdict,
} from '@gongkai/plugin-kit';
import { reconcileMessages } from '@gongkai/plugin-kit/catalogue';

const diagnose = diagnoser(reconcileMessages);
type EquationCode = Extract<
  keyof typeof reconcileMessages,
  `reconcile/${string}-${'total' | 'balance'}`
>;

/** 每条不成立的等式一条诊断。 One diagnostic for each failed equation. */
export function equationDiagnostics(form: Form, verdicts: readonly Verdict[]): Diagnostic[] {
  return form.equations.flatMap((equation, index) => {
    const verdict = verdicts[index];
    if (verdict?.status !== 'fail') return [];
    const line = equation.id.slice(equation.code.length + 1);
    const params = {
      place: placeText(form, line),
      expected: verdict.left ?? NaN,
      actual: verdict.right ?? NaN,
    };
    return [
      diagnose(equation.code as EquationCode, params, {
        at: equation.at,
        related: [...equation.left, ...equation.right].filter((address) => address !== equation.at),
      }),
    ];
  });
}
