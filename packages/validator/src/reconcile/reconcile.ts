import type { Diagnostic, Form, Verdict, VerdictCounts } from '@gongkai/plugin-kit';
import { culpritDiagnostic } from '../culprit/culprit-diagnostic.ts';
import { readFigures, type Figures } from '../figures.ts';
import type { Lanes } from '../lanes.ts';
import { equationDiagnostics } from './equation-diagnostics.ts';
import { evaluate } from './equation-system.ts';
import { outcomeBounds } from './outcome-bound.ts';
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
  return reconcileFigures(
    { form, sums: (figures) => evaluate(form, figures) },
    readFigures(form, draft),
  );
}

/** 由各格的数核对勾稽关系。 Checks the equations from figures already read. */
export function reconcileFigures(
  lanes: Pick<Lanes, 'form' | 'sums'>,
  figures: Figures,
): Reconciliation {
  const { form } = lanes;
  const verdicts = verdictsOf(form, lanes.sums(figures));
  const counts = countVerdicts(verdicts);
  const culprit = counts.fail > 1 ? culpritDiagnostic(lanes, figures) : undefined;
  return {
    verdicts,
    counts,
    diagnostics: [
      ...(counts.fail > 0 ? equationDiagnostics(form, verdicts, culprit) : []),
      ...(counts.notAssessable > 0 ? outcomeBounds(form, figures, verdicts) : []),
      ...(culprit ? [culprit] : []),
    ],
  };
}
