import type { Diagnostic, Rule, RuleContext, RuleResult } from '@gongkai/plugin-kit';

/**
 * 由一个只返回诊断的函数造规则；函数返回 null 即无法判断。
 * Makes a rule from a function that returns diagnostics, or null where it cannot judge.
 */
export function defineRule(
  code: string,
  find: (context: RuleContext) => readonly Diagnostic[] | null,
): Rule {
  return {
    kind: 'rule',
    api: 1,
    code,
    check(context): RuleResult {
      const diagnostics = find(context);
      if (diagnostics === null) return { status: 'notAssessable', diagnostics: [] };
      return { status: diagnostics.length === 0 ? 'pass' : 'fail', diagnostics };
    },
  };
}
