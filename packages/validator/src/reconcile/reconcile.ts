import type { Diagnostic, Form, Verdict, VerdictCounts } from '@gongkai/plugin-kit';
import { readFigures } from '../figures.ts';
import { equationDiagnostics } from './equation-diagnostics.ts';
import { equationSystem, evaluate } from './equation-system.ts';
import { countVerdicts, verdictsOf } from './verdicts.ts';

/** 勾稽核对的结果。 What reconciling gives. */
export interface Reconciliation {
  readonly verdicts: readonly Verdict[];
  readonly counts: VerdictCounts;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * 只核对勾稽关系，草稿可以不完整：供填报时即时提示。
 * Checks the equations alone, of a draft that may be partial: what an editor shows while typing.
 */
export function reconcile(form: Form, draft: unknown): Reconciliation {
  const verdicts = verdictsOf(form, evaluate(equationSystem(form), readFigures(form, draft)));
  return {
    verdicts,
    counts: countVerdicts(verdicts),
    diagnostics: equationDiagnostics(form, verdicts),
  };
}
