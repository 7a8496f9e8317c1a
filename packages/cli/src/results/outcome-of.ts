import type { Action, Assessment, Outcome, RenderFailure, Written } from './assessment.ts';
import { summarise } from './summary.ts';

/** 由各文件的结果得全部结果。 The outcome of a run from the results of its files. */
export function outcomeOf(
  action: Action,
  assessments: readonly Assessment[],
  written: readonly Written[] = [],
  failures: readonly RenderFailure[] = [],
): Outcome {
  return { action, assessments, written, failures, summary: summarise(assessments) };
}
