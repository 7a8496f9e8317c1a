import { diagnoser, placeText, readPointer, type Diagnostic, type Form } from '@gongkai/plugin-kit';
import { ledgerMessages } from '@gongkai/plugin-kit/catalogue';
import { agencyOf, type FiledReport } from '../filed-report.ts';
import type { RollUp } from './roll-up.ts';

const diagnose = diagnoser(ledgerMessages);

/** 汇总报告的每一格等于各单位之和；有单位未填的格不作判断。 Each cell of a summed report is the sum of its members. */
export function checkSummed(
  form: Form,
  summed: FiledReport,
  rollup: Pick<RollUp, 'cells'>,
): Diagnostic[] {
  return rollup.cells.flatMap(({ cell, sum, members }) => {
    const actual = readPointer(summed.draft, cell.address);
    if (sum === null || typeof actual !== 'number' || actual === sum) return [];
    const place = placeText(form, cell.address);
    const difference = Math.abs(Number((actual - sum).toPrecision(12)));
    // left out, or counted twice: that is what most often lies behind a difference
    const suspects = members
      .filter(({ value }) => value === difference)
      .map(({ report }) => agencyOf(report) || report.name);
    const params = { place, actual, expected: sum, members: members.length, suspects };
    return [diagnose('rollup/sum', params, { at: cell.address })];
  });
}
