import type { Language } from '@gongkai/plugin-kit';
import { diagnosticJson } from '../reporters/diagnostic-json.ts';
import { outcomeOf } from '../results/outcome-of.ts';
import { formatOf, outcomeText } from '../results/report-outcome.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { batchLine, type BatchSummary } from './batch-summary.ts';
import { fileLine } from './file-line.ts';
import { assessmentOf, type FileResult } from './file-result.ts';
import { leftOutLine } from './left-out-line.ts';
import { progressBar } from './progress-bar.ts';

/** 与印法有关的选项。 The options that say how to print. */
export interface PrintValues {
  readonly format: string | undefined;
  readonly color: string | undefined;
  readonly quiet: boolean;
}

interface Manner {
  readonly values: PrintValues;
  readonly language: Language;
  readonly terminal: Terminal;
}

/** 边读边印。 Prints while files are being read. */
export interface BatchPrinter {
  settled(index: number, result: FileResult): void;
  close(results: readonly FileResult[], summary: BatchSummary): Promise<void>;
}

/**
 * 一个文件一行，按输入的次序，不论哪个先读完；最后是汇总。指明格式的，最后按那种格式印出全部诊断。
 * One line for each file, in the order of the inputs whichever is done first; the summary last. Where
 * a format is asked for, all diagnostics follow in that format.
 */
export function batchPrinter(
  total: number,
  leftOut: readonly string[],
  manner: Manner,
): BatchPrinter {
  const { values, language, terminal } = manner;
  const asked = formatOf(values.format, terminal.stderr);
  const lines = values.format === undefined || asked === 'pretty';
  const bar = progressBar(terminal, total, language);
  const waiting = new Map<number, FileResult>();
  let done = 0;
  let next = 0;
  bar.show(0);
  return {
    settled(index, result) {
      done += 1;
      waiting.set(index, result);
      bar.wipe();
      for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
        waiting.delete(next);
        next += 1;
        if (lines && !(values.quiet && isFine(ready))) {
          terminal.stderr.write(fileLine(ready, language));
        }
      }
      bar.show(done);
    },
    async close(results, summary) {
      bar.wipe();
      if (asked === 'json') terminal.stdout.write(batchJson(results, summary, leftOut));
      else {
        if (!lines) terminal.stderr.write(await findings(results, manner));
        terminal.stderr.write(batchLine(summary, language));
        terminal.stderr.write(leftOutLine(leftOut, language));
      }
    },
  };
}

function isFine({ state }: FileResult): boolean {
  return state === 'written' || state === 'read' || state === 'unchanged';
}

function findings(
  results: readonly FileResult[],
  { values, language, terminal }: Manner,
): Promise<string> {
  const written = results.flatMap(({ file: from, state, output }) =>
    state === 'written' && output !== undefined ? [{ from, to: 'json', file: output }] : [],
  );
  const failures = results.flatMap(({ file: from, message }) =>
    message === undefined ? [] : [{ from, to: 'json', message }],
  );
  const outcome = outcomeOf('read', results.map(assessmentOf), written, failures);
  return outcomeText(outcome, terminal.stderr, { language, terminal, values });
}

function batchJson(
  results: readonly FileResult[],
  summary: BatchSummary,
  leftOut: readonly string[],
): string {
  const files = results.map(({ file, state, output, diagnostics, message, draft, origins }) => ({
    file,
    state,
    ...(output === undefined ? {} : { output }),
    ...(draft === undefined ? {} : { draft: JSON.parse(draft) as unknown, origins }),
    diagnostics: diagnostics.map(diagnosticJson),
    ...(message === undefined ? {} : { message }),
  }));
  return `${JSON.stringify({ files, ...(leftOut.length > 0 ? { leftOut } : {}), summary }, null, 2)}\n`;
}
