import { diagnoser, placeText, readPointer, type Diagnostic, type Form } from '@gongkai/plugin-kit';
import { ledgerMessages } from '@gongkai/plugin-kit/catalogue';
import type { FiledReport } from '../filed-report.ts';
import type { RollUp } from './roll-up.ts';

const diagnose = diagnoser(ledgerMessages);

/** 汇总报告的每一格等于各单位之和；有单位未填的格不作判断。 Each cell of a summed report is the sum of its members. */
export function checkSummed(form: Form, summed: FiledReport, rollup: RollUp): Diagnostic[] {
  return rollup.cells.flatMap(({ cell, sum, members }) => {
    const actual = readPointer(summed.draft, cell.address);
    if (sum === null || typeof actual !== 'number' || actual === sum) return [];
    const place = placeText(form, cell.address);
    const params = { place, actual, expected: sum, members: members.length };
    return [diagnose('rollup/sum', params, { at: cell.address })];
  });
}
