import type { RuleContext } from '../../rule.ts';

/** 怎样检验一条规则。 How to prove a rule. */
export interface RuleSetup {
  /** 该报的：每例都须报出规则的代码。 What it must flag: each case gives a diagnostic of its code. */
  readonly flags: readonly RuleCase[];
  /** 差一点、不该报的。 Near misses that it must let pass. */
  readonly passes: readonly RuleCase[];
}

/** 一例。 A case. */
export interface RuleCase {
  readonly name: string;
  readonly context: RuleContext;
}
