import type { Diagnostic, Form } from '@gongkai/plugin-kit';
import { agencyOf, type FiledReport } from '../filed-report.ts';
import { checkSummed } from './check-summed.ts';
import type { RollUp, SummedCell } from './roll-up.ts';
import type { Unit } from './unit.ts';

/** 名单上有下级的单位：本级和各级下级的报告，有它自己的汇总报告则一并给出。 A unit of the list with others below it: the reports of itself and of all below, and its own summed report where there is one. */
export interface Branch {
  readonly unit: string;
  readonly members: readonly FiledReport[];
  readonly summed?: FiledReport;
}

/** 名单的树，上级在前，依名单次序。 The tree of a list, in its order. */
export function branchesOf(
  units: readonly Unit[],
  members: readonly FiledReport[],
  reports: readonly FiledReport[],
): readonly Branch[] {
  const parents = new Set(units.flatMap(({ parent }) => parent ?? []));
  const known = units.map(({ name }) => name).filter((name) => parents.has(name));
  return [...new Set([...known, ...parents])].map((unit) => {
    const names = withBelow(unit, units);
    const summed = reports.find(
      (report) => report.draft.scope === 'summed' && agencyOf(report) === unit,
    );
    return {
      unit,
      members: members.filter((report) => names.has(agencyOf(report))),
      ...(summed === undefined ? {} : { summed }),
    };
  });
}

/** 一个单位和它的各级下级；名单若绕成圈，各算一次。 A unit and all below it; in a list that runs in a circle each once. */
function withBelow(unit: string, units: readonly Unit[]): ReadonlySet<string> {
  const names = new Set([unit]);
  // a set grows while it is walked, and is walked to its end
  for (const name of names) {
    for (const other of units) if (other.parent === name) names.add(other.name);
  }
  return names;
}

/** 各上级单位的汇总报告与其下级逐格相核。 The summed report of each branch, held against its members cell by cell. */
export function checkBranches(
  form: Form,
  { branches }: Pick<RollUp, 'branches'>,
  sum: (members: readonly FiledReport[]) => readonly SummedCell[],
): { readonly report: FiledReport; readonly diagnostics: readonly Diagnostic[] }[] {
  return branches.flatMap(({ summed, members }) =>
    summed === undefined || members.length === 0
      ? []
      : [{ report: summed, diagnostics: checkSummed(form, summed, { cells: sum(members) }) }],
  );
}
