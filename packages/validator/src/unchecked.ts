import type { Diagnostic } from '@gongkai/plugin-kit';
import type { Validation } from './validation.ts';

/** 无从核对时的结果：只有一条诊断。 The result where nothing can be checked: one diagnostic. */
export function unchecked(diagnostic: Diagnostic): Validation<never> {
  return {
    diagnostics: [diagnostic],
    verdicts: [],
    counts: { pass: 0, fail: 0, notAssessable: 0 },
    ready: false,
  };
}
