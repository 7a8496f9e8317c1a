export { diagnoseCulprit } from './culprit/diagnose-culprit.ts';
export { readDraft, type ReadDraft } from './read-draft.ts';
export { reconcile, type Reconciliation } from './reconcile/reconcile.ts';
export { ReportError } from './report-error.ts';
export type { ValidateOptions, Validation } from './validation.ts';
