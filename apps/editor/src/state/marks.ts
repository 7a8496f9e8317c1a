import type { Diagnostic, Form } from '@gongkai/plugin-kit';
import { cellsAt } from './address-cells.ts';

/**
 * 各格有几条要处理的结果（错误、提醒，以及疑点），以地址为键；备注不标在表上。
 * How many findings ask for something at each cell: errors, warnings and the culprit. Notes are not
 * marked in the tables.
 */
export function marksOf(
  form: Form,
  diagnostics: readonly Diagnostic[],
): ReadonlyMap<string, number> {
  const marks = new Map<string, number>();
  for (const { at, severity, fixes = [] } of diagnostics) {
    if (at === undefined || (severity === 'info' && fixes.length === 0)) continue;
    for (const cell of cellsAt(form, at)) marks.set(cell, (marks.get(cell) ?? 0) + 1);
  }
  return marks;
}
