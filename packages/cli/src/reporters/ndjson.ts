import { diagnosticJson } from './diagnostic-json.ts';
import type { Reporter } from './reporter.ts';
import { waiversJson } from './waivers-json.ts';

/**
 * 一行一个 JSON 对象：每条诊断一行，每个文件一行，最后汇总一行；`type` 说明是哪一种。
 * One JSON object a line: a line for each diagnostic and each file, the summary last; `type` says which.
 */
export const ndjson: Reporter = ({ assessments, written, failures, summary }) => {
  const lines: object[] = assessments.flatMap(({ file, diagnostics, verdicts, ...answers }) => [
    ...diagnostics.map((d) => ({ type: 'diagnostic', file, ...diagnosticJson(d) })),
    { type: 'file', file, verdicts, ...waiversJson(answers) },
  ]);
  lines.push(
    ...written.map((output) => ({ type: 'output', ...output })),
    ...failures.map((failure) => ({ type: 'failure', ...failure })),
    { type: 'summary', ...summary },
  );
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
};
