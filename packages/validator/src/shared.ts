export { diagnoseCulprit } from './culprit/diagnose-culprit.ts';
export type { ReadDraft } from './read-text.ts';
export { reconcile, type Reconciliation } from './reconcile/reconcile.ts';
export { ReportError } from './report-error.ts';
export type { ValidateOptions, Validation } from './validation.ts';
