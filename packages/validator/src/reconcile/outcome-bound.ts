import {
  diagnoser,
  placeText,
  type Diagnostic,
  type Form,
  type Verdict,
} from '@gongkai/plugin-kit';
import { reconcileMessages } from '@gongkai/plugin-kit/catalogue';
import type { Figures } from '../figures.ts';
import { equationSystem, type IndexedEquation } from './equation-system.ts';

const diagnose = diagnoser(reconcileMessages);
const TOTAL = 'reconcile/outcome-total';
const BALANCE = 'reconcile/case-balance';

/**
 * 某列的结果总计或平衡关系无法判断时，退而核对：各办理结果不超过本列第一项加第二项之和。
 * Where the outcome total or the balance of a column cannot be assessed, what is left to say is that
 * no outcome exceeds what was received and carried over in its column.
 */
export function outcomeBounds(
  form: Form,
  figures: Figures,
  verdicts: readonly Verdict[],
): Diagnostic[] {
  const { equations } = equationSystem(form);
  const open = (index: number): boolean => verdicts[index]?.status === 'notAssessable';
  const at = (position: number): number => figures[position] ?? NaN;
  return equations.flatMap(({ equation, left: outcomes, right }, index) => {
    if (equation.code !== TOTAL) return [];
    const balance = equations.findIndex((other) => balances(other, right[0]));
    const cases = equations[balance];
    if (cases === undefined || !(open(index) || open(balance))) return [];
    const bound = cases.left.reduce((sum, position) => sum + at(position), 0);
    return outcomes
      .filter((position) => at(position) > bound)
      .map((position) => {
        const address = form.cells[position]?.address ?? '';
        const params = { place: placeText(form, address), actual: at(position), bound };
        const related = cases.equation.left;
        return diagnose('reconcile/outcome-bound', params, { at: address, related });
      });
  });
}

/** 同一列的平衡关系：右边含有该结果总计。 The balance of the same column has that total at right. */
function balances({ equation, right }: IndexedEquation, total: number | undefined): boolean {
  return equation.code === BALANCE && total !== undefined && right.includes(total);
}
