import { availableParallelism } from 'node:os';
import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '@gongkai/plugin-kit';
import { wholeNumber } from '../arguments/whole-number.ts';
import { CommandError } from '../command-error.ts';
import { factsOf } from '../intake/state-facts.ts';
import { wording } from '../language/wording.ts';
import { formatOf } from '../results/report-outcome.ts';
import { thresholdOf } from '../results/threshold.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { BatchInput } from './batch-input.ts';
import { batchExitCode, summariseBatch } from './batch-summary.ts';
import type { FileResult } from './file-result.ts';
import { openJournal } from './journal.ts';
import type { Batch } from './open-batch.ts';
import { outputNames } from './output-names.ts';
import { batchPrinter, type PrintValues } from './print-batch.ts';
import { readAll } from './read-all.ts';
import { settleFile, type Place } from './settle-file.ts';

interface BatchValues extends PrintValues {
  readonly output: string | undefined;
  readonly importer: string | undefined;
  readonly force: boolean;
  readonly jobs: string | undefined;
  readonly timeout: string | undefined;
  readonly agency: string | undefined;
  readonly year: string | undefined;
  readonly title: string | undefined;
  readonly 'fail-on': string | undefined;
  readonly 'max-warnings': string | undefined;
}

interface BatchContext {
  readonly values: BatchValues;
  readonly language: Language;
  readonly terminal: Terminal;
}

/** 成批导入：各文件在工作线程里读，读到一份写一份，中断了可以接着来。返回退出码。 Imports a batch; returns the exit code. */
export async function importBatch(
  { inputs, leftOut }: Batch,
  { values, language, terminal }: BatchContext,
): Promise<number> {
  const threshold = thresholdOf(values);
  const facts = factsOf(values);
  const { importer } = values;
  const threads = positive('--jobs', values.jobs, availableParallelism());
  const seconds = positive('--timeout', values.timeout, 10);
  const place = placeOf(inputs, values, terminal);
  const names = outputNames(inputs.map(({ relative }) => relative));

  const tasks = inputs.map((input, i) => ({ input, known: knownOf(names[i] ?? '', place) }));
  const salt = JSON.stringify([terminal.version, importer, facts, values['fail-on'] === 'never']);
  const setup = { importer, cwd: terminal.cwd, facts, language, salt };
  const printer = batchPrinter(inputs.length, leftOut, { values, language, terminal });
  const results: FileResult[] = [];
  await readAll(tasks, setup, { threads, seconds }, (index, reply) => {
    const file = inputs[index]?.shown ?? '';
    const name = names[index] ?? '';
    const result = settleFile(reply, { file, name, place, threshold, language });
    results[index] = result;
    printer.settled(index, result);
  });
  const summary = summariseBatch(results);
  await printer.close(results, summary);
  return batchExitCode(summary, threshold);
}

function placeOf(
  inputs: readonly BatchInput[],
  { output, force, format }: BatchValues,
  { cwd, stderr }: Terminal,
): Place | undefined {
  if (output === undefined || output === '-') {
    if (formatOf(format, stderr) === 'json') return undefined;
    const count = String(inputs.length);
    throw new CommandError(
      wording(
        `有 ${count} 个文件，请用 -o 指定文件夹，或用 --format json 一并印出`,
        `There are ${count} files; name a folder with -o, or print them all with --format json`,
      ),
    );
  }
  const paths = inputs.flatMap(({ path }) => [
    path,
    ...(existsSync(path) ? [realpathSync(path)] : []),
  ]);
  const folder = resolve(cwd, output);
  return { shown: output, cwd, force, journal: openJournal(folder), inputs: new Set(paths) };
}

/** 上次导入的指纹；输出已经不在的，重新导入。 The fingerprint of the last import, if its output is still there. */
function knownOf(name: string, place: Place | undefined): string | undefined {
  if (place === undefined || place.force) return undefined;
  return existsSync(resolve(place.cwd, place.shown, name))
    ? place.journal.get(name)?.fingerprint
    : undefined;
}

function positive(option: string, text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  const value = wholeNumber(option, text);
  if (value > 0) return value;
  throw new CommandError(wording(`${option} 至少为 1`, `${option} must be at least 1`));
}
