import type { Language } from '@gongkai/plugin-kit';
import { ExitCode, exitCodeOf, type Threshold } from '../results/exit-code.ts';
import { summarise, type Summary } from '../results/summary.ts';
import { assessmentOf, type FileResult, type State } from './file-result.ts';

/** 汇总：各级诊断，连同各种结果的份数。 The summary of diagnostics, and how many files came to what. */
export type BatchSummary = Summary & Readonly<Record<Exclude<State, 'unreadable'>, number>>;

/** 一批的汇总。 The summary of a batch. */
export function summariseBatch(results: readonly FileResult[]): BatchSummary {
  const count = (state: State): number => results.filter((r) => r.state === state).length;
  return {
    ...summarise(results.map(assessmentOf)),
    written: count('written'),
    read: count('read'),
    unchanged: count('unchanged'),
    incomplete: count('incomplete'),
    kept: count('kept'),
    failed: count('failed'),
  };
}

/** 退出码：有读不了、没写成、保留未覆盖的为 2。 Exit code 2 where a file is unreadable, not written or kept. */
export function batchExitCode(summary: BatchSummary, threshold: Threshold): number {
  if (summary.failed + summary.kept > 0) return ExitCode.failure;
  const least = summary.incomplete > 0 ? ExitCode.findings : ExitCode.ok;
  return Math.max(exitCodeOf({ summary, failures: [] }, threshold), least);
}

/** 已导入 125 份: 110 份已写出, 12 份内容未变已跳过, 3 份无法读取。 The closing line. */
export function batchLine(summary: BatchSummary, language: Language): string {
  const zh = language === 'zh-CN';
  const parts: readonly (readonly [number, string, string])[] = [
    [summary.written, '份已写出', 'written'],
    [summary.read, '份已读入', 'read'],
    [
      summary.unchanged,
      '份内容未变已跳过（要重新导入加 --force）',
      'unchanged and skipped (--force imports again)',
    ],
    [
      summary.incomplete,
      '份读到的不完整没有写出（要照样写出加 --fail-on never）',
      'not read whole and not written (--fail-on never writes them)',
    ],
    [
      summary.kept,
      '份的输出有人改过没有覆盖（要覆盖加 --force）',
      'edited outputs kept (--force overwrites)',
    ],
    [summary.failed, '份没有写成', 'failed'],
    [summary.unreadable, '份无法读取', 'unreadable'],
  ];
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, chinese, english]) => `${String(count)} ${zh ? chinese : english}`);
  const files = String(summary.files);
  return `${zh ? `已导入 ${files} 份` : `Imported ${files}`}: ${said.join(', ')}\n`;
}
