import type { Diagnostic, Rule, RuleContext, RuleResult } from '@gongkai/plugin-kit';
import { rules as national } from './rules.ts';
import { remembering } from './text/memory.ts';

/** 全部规则的结果。 What all rules found. */
export interface RulesResult {
  readonly diagnostics: readonly Diagnostic[];
  /** 代码 → 结论。 Code → verdict. */
  readonly statuses: Readonly<Record<string, RuleResult['status']>>;
}

/** 用一组规则（默认全国通用）看一份报告。 Looks at a draft with a set of rules, the national ones by default. */
export function checkRules(context: RuleContext, rules: readonly Rule[] = national): RulesResult {
  const shared = { ...context, draft: remembering(context.draft) };
  const results = rules.map((rule) => [rule.code, rule.check(shared)] as const);
  return {
    diagnostics: results.flatMap(([, result]) => result.diagnostics),
    statuses: Object.fromEntries(results.map(([code, result]) => [code, result.status])),
  };
}
