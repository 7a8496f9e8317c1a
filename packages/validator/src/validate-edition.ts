import { applyProfile, type Diagnostic } from '@gongkai/plugin-kit';
import { remarkDiagnostics, waiverDiagnostics } from './cells/references.ts';
import { remarksOf } from './cells/remarks.ts';
import { unstatedCells } from './cells/unstated-cells.ts';
import type { Lanes } from './lanes.ts';
import { reconcileFigures } from './reconcile/reconcile.ts';
import { shapeDiagnostics } from './shape/shape-diagnostics.ts';
import type { ValidateOptions, Validation } from './validation.ts';

/**
 * 按一个格式版本核对。没有 error 级的 `shape/*` 即形状无误，给出报告：不认识的属性只是提醒，照原样保留。
 * Checks against one edition. The shape is right, and the report given, when no `shape/*` is an error:
 * unknown properties are warnings and stay where they are.
 */
export function validateEdition<R>(
  lanes: Lanes,
  input: unknown,
  options: ValidateOptions,
): Validation<R> {
  const { form } = lanes;
  const shape = shapeDiagnostics(form, input, lanes.faults(input));
  const figures = lanes.figures(input);
  const { verdicts, counts, diagnostics } = reconcileFigures(lanes, figures);
  const remarks = remarksOf(input);
  const found: readonly Diagnostic[] = [
    ...shape,
    ...unstatedCells(form, input, figures, remarks),
    ...remarkDiagnostics(form, input, remarks),
    ...waiverDiagnostics(form, input),
    ...diagnostics,
  ];
  // The filing profile, which is the default, leaves every severity as it is.
  const profiled = options.profile ? applyProfile(found, options.profile) : found;
  const sound = !shape.some(
    ({ code, severity }) => severity === 'error' && code.startsWith('shape/'),
  );
  return {
    ...(sound ? { report: input as R } : {}),
    diagnostics: profiled,
    verdicts,
    counts,
    ready: !profiled.some(({ severity }) => severity === 'error'),
  };
}
