import type { Severity } from '@gongkai/plugin-kit';
import { wholeNumber } from '../arguments/whole-number.ts';
import type { Threshold } from './exit-code.ts';

/** 由 --fail-on 和 --max-warnings 得界限。 The threshold that --fail-on and --max-warnings set. */
export function thresholdOf(values: {
  readonly 'fail-on': string | undefined;
  readonly 'max-warnings': string | undefined;
}): Threshold {
  const limit = values['max-warnings'];
  return {
    // one of the choices of the option
    failOn: (values['fail-on'] ?? 'error') as Severity | 'never',
    maxWarnings: limit === undefined ? Infinity : wholeNumber('--max-warnings', limit),
  };
}
