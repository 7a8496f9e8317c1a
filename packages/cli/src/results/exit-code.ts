import type { Severity } from '@gongkai/plugin-kit';
import type { Outcome } from './assessment.ts';

/** 退出码，各命令、各格式一致。 Exit codes, the same for every command and format. */
export const ExitCode = {
  ok: 0,
  /** 有达到 --fail-on 的结果。 Findings at or above --fail-on. */
  findings: 1,
  /** 用法、读不了的文件、插件、内部差错。 Usage, unreadable input, a plugin, or ourselves. */
  failure: 2,
  interrupted: 130,
} as const;

/** 何种结果算不通过。 What counts as not passing. */
export interface Threshold {
  readonly failOn: Severity | 'never';
  readonly maxWarnings: number;
}

/** 由结果得退出码。 The exit code of an outcome. */
export function exitCodeOf(
  { summary, failures }: Pick<Outcome, 'summary' | 'failures'>,
  { failOn, maxWarnings }: Threshold,
): number {
  if (summary.unreadable > 0 || failures.length > 0) return ExitCode.failure;
  const counted = {
    never: 0,
    error: summary.errors,
    warning: summary.errors + summary.warnings,
    info: summary.errors + summary.warnings + summary.infos,
  }[failOn];
  return counted > 0 || summary.warnings > maxWarnings ? ExitCode.findings : ExitCode.ok;
}
