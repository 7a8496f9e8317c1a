import type { Assessment } from './assessment.ts';
import { isUnreadable } from './unreadable.ts';

/** 各文件归入一类：读不了、有错误、有提醒、通过；四类之和即文件数。 Each file counts once. */
export interface Summary {
  readonly files: number;
  readonly passed: number;
  readonly withErrors: number;
  readonly withWarnings: number;
  readonly unreadable: number;
  /** 各级诊断的条数，读不了的文件除外。 Diagnostics by severity, unreadable files aside. */
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** 已有核对说明的条数，有才写。 Findings that have been answered; only where there are any. */
  readonly waived?: number;
}

/** 汇总各文件的结果。 Counts the results of all files. */
export function summarise(assessments: readonly Assessment[]): Summary {
  const readable = assessments.filter((assessment) => !isUnreadable(assessment));
  const count = (severity: string, { diagnostics }: Assessment): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const total = (severity: string): number =>
    readable.reduce((sum, assessment) => sum + count(severity, assessment), 0);
  const withErrors = readable.filter((a) => count('error', a) > 0).length;
  const withWarnings = readable.filter(
    (a) => count('error', a) === 0 && count('warning', a) > 0,
  ).length;
  const waived = readable.reduce((sum, assessment) => sum + (assessment.waived?.length ?? 0), 0);
  return {
    files: assessments.length,
    passed: readable.length - withErrors - withWarnings,
    withErrors,
    withWarnings,
    unreadable: assessments.length - readable.length,
    errors: total('error'),
    warnings: total('warning'),
    infos: total('info'),
    ...(waived > 0 ? { waived } : {}),
  };
}
