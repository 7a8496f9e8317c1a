import { forms } from '@gongkai/schema/forms';
import type { Diagnostic } from '../../diagnostic.ts';
import { readPointer } from '../../index.ts';
import type { Rule, RuleContext, RuleResult } from '../../rule.ts';
import {
  demand,
  failuresOf,
  listed,
  register,
  type Check,
  type Failure,
  type Runner,
} from '../check.ts';
import { elsewhere } from '../elsewhere.ts';
import { demandNoArtefacts } from '../renderer/artefacts.ts';
import { plainReport } from '../renderer/plain-report.ts';
import { reportOf } from '../renderer/report-head.ts';
import { watched } from '../watched.ts';
import type { RuleCase, RuleSetup } from './rule-setup.ts';

const years = 3 * 366 * 86_400_000;

/** 把规则的检验登记为测试。 Registers the proof of a rule as tests, with the describe and it of any runner. */
export function testRule(rule: Rule, setup: RuleSetup & Runner): void {
  register(`rule ${rule.code}`, ruleChecks(rule, setup), setup);
}

/** 不用测试程序：逐项检验，返回不成立的。 Without a runner: proves a rule and returns what does not hold. */
export function checkRule(rule: Rule, setup: RuleSetup): Promise<readonly Failure[]> {
  return failuresOf(ruleChecks(rule, setup));
}

function ruleChecks(rule: Rule, { flags, passes }: RuleSetup): Check[] {
  const check = (context: RuleContext): RuleResult => {
    const result: unknown = rule.check(frozen(context));
    demandResult(result, context);
    return result;
  };
  const own = (context: RuleContext): readonly Diagnostic[] =>
    check(context).diagnostics.filter(({ code }) => code === rule.code);
  const cases = [...flags, ...passes];
  const each = (
    name: string,
    of: readonly RuleCase[],
    run: (context: RuleContext) => void | Promise<void>,
  ): Check[] => of.map((item) => ({ name: `${name}, ${item.name}`, run: () => run(item.context) }));
  return [
    {
      name: 'contract',
      run() {
        const { kind, api, code } = rule as Partial<Rule>;
        demand(kind === 'rule', "kind is not 'rule'");
        demand(api === 1, 'api is not 1');
        demand(
          /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/.test(code ?? ''),
          `"${String(code)}" is no code`,
        );
        demand(typeof rule.check === 'function', 'there is no function check');
        demand(flags.length > 0, 'there is no case that it must flag');
        demand(passes.length > 0, 'there is no near miss');
      },
    },
    ...each('flags', flags, (context) => {
      demand(own(context).length > 0, `it says nothing of ${rule.code}`);
      demand(check(context).status !== 'pass', 'it flags and passes at once');
    }),
    ...each('lets pass', passes, (context) => {
      const found = own(context);
      demand(found.length === 0, `it says: ${listed(found.map(({ message }) => message))}`);
    }),
    ...each('determinism', cases, async (context) => {
      const first = JSON.stringify(check(context));
      const again = await elsewhere(years, () => JSON.stringify(check(context)));
      demand(first === again, 'the same draft is judged otherwise at another time');
    }),
    ...each('no network, files or console', cases, async (context) => {
      const touched = await watched(() => check(context));
      demand(touched.length === 0, `it uses ${listed(touched)}`);
    }),
    {
      name: 'partial drafts',
      run() {
        for (const context of partial()) check(context);
      },
    },
  ];
}

/** Drafts that have little, nothing or everything. */
function partial(): RuleContext[] {
  return Object.values(forms).flatMap((form) => {
    const drafts: object[] = [
      {},
      { edition: form.edition },
      { edition: form.edition, year: Number(form.edition), agency: {} },
      Object.fromEntries(
        form.sections.map(({ key, table }) => [key, table === undefined ? [] : {}]),
      ),
      reportOf(form, () => null),
      reportOf(form, () => 0),
      plainReport(form),
    ];
    return drafts.map((draft) => ({ form, draft }));
  });
}

function demandResult(result: unknown, { form, draft }: RuleContext): asserts result is RuleResult {
  const { status, diagnostics } = result as Partial<RuleResult>;
  demand(
    ['pass', 'fail', 'notAssessable'].includes(status ?? ''),
    `"${String(status)}" is no status`,
  );
  demand(Array.isArray(diagnostics), 'it returns no diagnostics');
  for (const { message, severity, at, params } of diagnostics as readonly Diagnostic[]) {
    demand(message.trim() !== '', 'a diagnostic has no message');
    demandNoArtefacts(message, 'a message');
    demand(['error', 'warning', 'info'].includes(severity), `"${severity}" is no severity`);
    demand(typeof params === 'object', 'a diagnostic has no params');
    const row = form.cells.some((cell) => at === cell.address || at === cell.row);
    const known = at === undefined || at === '' || row || readPointer(draft, at) !== undefined;
    const parent = at?.slice(0, at.lastIndexOf('/')) ?? '';
    const missing = parent === '' || readPointer(draft, parent) !== undefined;
    demand(known || missing, `${String(at)} is no address of the report`);
  }
}

function frozen(context: RuleContext): RuleContext {
  const copy = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value), (_, part: unknown) => Object.freeze(part)) as T;
  const { previous } = context;
  return {
    ...context,
    draft: copy(context.draft),
    ...(previous === undefined ? {} : { previous: copy(previous) }),
  };
}
