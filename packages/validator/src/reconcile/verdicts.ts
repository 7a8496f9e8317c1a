import type { Form, Verdict, VerdictCounts } from '@gongkai/plugin-kit';
import type { Sums } from './equation-system.ts';

/**
 * 由每条等式左右两边之和得出结论；NaN 即有格未填，无法判断。
 * Verdicts from the sums at left and right of every equation. NaN means that a cell is not stated.
 */
export function verdictsOf(form: Form, sums: Sums): Verdict[] {
  return form.equations.map(({ id, code }, index): Verdict => {
    const left = sums[2 * index] ?? NaN;
    const right = sums[2 * index + 1] ?? NaN;
    if (Number.isNaN(left - right)) return { equation: id, code, status: 'notAssessable' };
    return { equation: id, code, status: left === right ? 'pass' : 'fail', left, right };
  });
}

/** 各结论的条数。 Counts verdicts. */
export function countVerdicts(verdicts: readonly Verdict[]): VerdictCounts {
  const counts = { pass: 0, fail: 0, notAssessable: 0 };
  for (const { status } of verdicts) counts[status] += 1;
  return counts;
}
