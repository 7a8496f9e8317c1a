import type { Diagnostic, Form } from '@gongkai/plugin-kit';
import { readFigures, type Figures } from '../figures.ts';
import { evaluate, type Sums } from '../reconcile/equation-system.ts';
import { culpritDiagnostic } from './culprit-diagnostic.ts';

/**
 * 草稿中勾稽关系不成立时最可能的疑点；没有唯一的最小修改即没有。
 * The most likely culprit of a draft whose equations fail; undefined unless exactly one smallest
 * repair makes all of them hold.
 */
export function diagnoseCulprit(form: Form, draft: unknown): Diagnostic | undefined {
  const sums = (figures: Figures): Sums => evaluate(form, figures);
  return culpritDiagnostic({ form, sums }, readFigures(form, draft));
}
