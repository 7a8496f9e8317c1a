import {
  pointerKeys,
  writePointer,
  diagnoser,
  type Cell,
  type Diagnostic,
  type Draft,
  type Form,
} from '@gongkai/plugin-kit';
import { ledgerMessages } from '@gongkai/plugin-kit/catalogue';
import { agencyOf, type FiledReport } from '../filed-report.ts';
import { branchesOf, checkBranches, type Branch } from './branches.ts';
import type { Unit } from './unit.ts';

const diagnose = diagnoser(ledgerMessages);

/** 汇总的一格：和、各单位的数、没有填的单位。 One summed cell: sum, members, and who has not stated it. */
export interface SummedCell {
  readonly cell: Cell;
  /** 有单位未填时为 null：少一个数的和不是和。 Null where a member has not stated it: a sum that lacks a figure is none. */
  readonly sum: number | null;
  /** 存量（现行有效等），与流量分开看。 A stock at the end of the year, not a flow. */
  readonly stock: boolean;
  readonly members: readonly { readonly report: FiledReport; readonly value: number }[];
  readonly unstated: readonly FiledReport[];
}

/** 汇总结果。 The result of a roll-up. */
export interface RollUp {
  readonly cells: readonly SummedCell[];
  /** 汇总后的各格，可作汇总报告的草稿。 The summed figures as a draft. */
  readonly draft: Draft;
  readonly members: readonly FiledReport[];
  /** 名单上不计入的垂直管理单位。 Vertical bodies on the list, not counted. */
  readonly left: readonly FiledReport[];
  /** 名单上有下级的各单位。 The units of the list that have others below them. */
  readonly branches: readonly Branch[];
  /** 名单上各上级单位的汇总报告与其下级相核的结果。 What came of holding the summed report of each branch against its members. */
  readonly checked: readonly {
    readonly report: FiledReport;
    readonly diagnostics: readonly Diagnostic[];
  }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** 存量格：年末时点数，不随报送单位的期间相加而有期间含义。 Stocks as at 31 December. */
function isStock(cell: Cell): boolean {
  return cell.column === '/inForce' || cell.column === '/disclosedTotal';
}

/**
 * 把一批同年、同格式的本机关报告逐格相加。名单在，则按名单的次序，缺的单位列出。
 * Adds up reports of one year and edition, cell by cell, in the order of the unit list where there is one.
 */
export function rollUp(
  form: Form,
  reports: readonly FiledReport[],
  units: readonly Unit[] = [],
): RollUp {
  const vertical = new Set(units.filter((unit) => unit.vertical === true).map((unit) => unit.name));
  const wanted = units.filter((unit) => !vertical.has(unit.name));
  const left = reports.filter((report) => vertical.has(agencyOf(report)));
  const known = reports.filter((report) => !vertical.has(agencyOf(report)));
  const order = new Map(units.map((unit, index) => [unit.name, index]));
  const rank = (report: FiledReport): number => order.get(agencyOf(report)) ?? units.length;
  const members = known
    .filter(({ draft }) => draft.scope !== 'summed' && draft.edition === form.edition)
    .sort((a, b) => rank(a) - rank(b));
  const reported = new Set(known.map(agencyOf));
  const cells = sumCells(form, members);
  const branches = branchesOf(units, members, known);
  // the sum of a branch is not added to what it sums: it is held against it
  const sums = new Set(branches.flatMap(({ summed }) => summed ?? []));
  return {
    cells,
    draft: cells.reduce<Draft>((draft, { cell, sum }) => writePointer(draft, cell.address, sum), {
      edition: form.edition as Draft['edition'],
      scope: 'summed',
    } as Draft),
    members,
    left,
    branches,
    checked: checkBranches(form, { branches }, (below) => sumCells(form, below)),
    diagnostics: [
      ...wanted
        .filter((unit) => !reported.has(unit.name))
        .map((unit) => diagnose('rollup/missing', { unit: unit.name })),
      ...scopes(known.filter((report) => !sums.has(report))),
      ...duplicates(known),
    ],
  };
}

function sumCells(form: Form, reports: readonly FiledReport[]): SummedCell[] {
  const columns = form.cells.map((cell) => ({
    cell,
    keys: pointerKeys(cell.address),
    unstated: [] as FiledReport[],
    total: 0,
  }));
  // report by report: the figures of one lie close together in memory
  for (const report of reports) {
    for (const column of columns) {
      const value = figureAt(report.draft, column.keys);
      if (value === undefined) column.unstated.push(report);
      else column.total += value;
    }
  }
  return columns.map(({ cell, keys, unstated, total }) => ({
    cell,
    sum: unstated.length > 0 || reports.length === 0 ? null : Number(total.toPrecision(15)),
    stock: isStock(cell),
    // looked up when somebody asks where a sum comes from: 200,000 entries for a thousand reports
    get members() {
      return reports.flatMap((report) => {
        const value = figureAt(report.draft, keys);
        return value === undefined ? [] : [{ report, value }];
      });
    },
    unstated,
  }));
}

/** 一格的数；未填、没有这一格为 undefined。 The figure of a cell; undefined where it is not stated. */
function figureAt(draft: Draft, keys: readonly string[]): number | undefined {
  let value: unknown = draft;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return typeof value === 'number' ? value : undefined;
}

const scopeLabel = { own: '本机关', summed: '汇总' } as const;

/** 汇总报告不能与本机关报告一起相加。 Summed reports are not added to own ones. */
function scopes(reports: readonly FiledReport[]): Diagnostic[] {
  return reports
    .filter(({ draft }) => draft.scope === 'summed')
    .map((report) =>
      diagnose(
        'rollup/scope',
        {
          unit: agencyOf(report) || report.name,
          scope: scopeLabel.summed,
          expected: scopeLabel.own,
        },
        { at: '/scope' },
      ),
    );
}

/** 同一机关、年度、范围只有一份报告。 One report per agency, year and scope. */
export function duplicates(reports: readonly FiledReport[]): Diagnostic[] {
  const groups = new Map<string, FiledReport[]>();
  for (const report of reports) {
    const { year, scope = 'own' } = report.draft;
    const agency = agencyOf(report);
    if (agency === '' || year === undefined) continue;
    const key = [agency, year, scope].join('\u0000');
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length < 2) return [];
    const { year = 0, scope = 'own' } = first.draft;
    return [
      diagnose('structure/duplicate-report', {
        unit: agencyOf(first),
        year,
        scope: scopeLabel[scope],
        files: group.map(({ name }) => name),
      }),
    ];
  });
}
