import { resolve } from 'node:path';
import type { Values } from '../arguments/option.ts';
import type {
  commonOptions,
  findingOptions,
  inputOptions,
  renderOptions,
} from '../arguments/shared-options.ts';
import { CommandError } from '../command-error.ts';
import type { Invocation } from '../command.ts';
import { planOutputs } from '../files/output-plan.ts';
import { writeFiles, type FileToWrite } from '../files/write-files.ts';
import type { Checks } from '../intake/findings.ts';
import { assessInputs, openInputs } from '../intake/gather.ts';
import type { Facts } from '../intake/state-facts.ts';
import { wording } from '../language/wording.ts';
import { readOptions } from '../plugins/read-options.ts';
import type { RenderFailure, Written } from '../results/assessment.ts';
import { blockedSentences, isBlocked } from '../results/blocked.ts';
import { ExitCode, exitCodeOf } from '../results/exit-code.ts';
import { outcomeOf } from '../results/outcome-of.ts';
import { closingLine, formatOf, outcomeText } from '../results/report-outcome.ts';
import { thresholdOf } from '../results/threshold.ts';
import { chosenRenderers } from './chosen-renderers.ts';
import { renderReport } from './render-report.ts';

type ProduceOptions = typeof renderOptions &
  typeof inputOptions &
  typeof findingOptions &
  typeof commonOptions;

type ProduceInvocation = Omit<Invocation<ProduceOptions>, 'values'> & {
  readonly values: Values<ProduceOptions>;
};

/** 读入、核对、输出、写出：render 与 convert 只差核对多少。 What render and convert have in common. */
export async function produce(
  { operands, values, language, terminal }: ProduceInvocation,
  { checks, facts }: { readonly checks: Checks; readonly facts: Facts },
): Promise<number> {
  const threshold = thresholdOf(values);
  const { renderers, broken } = await chosenRenderers(values.to, values.output, terminal.cwd);
  const options = readOptions(values.option, renderers);
  const gathering = await openInputs(operands, values, { language, terminal });
  const plan = planOutputs(
    gathering.inputs,
    renderers.map(({ name, produces }) => ({ name, extension: produces.extension })),
    values.output,
    terminal.cwd,
    gathering.inputs.length > 1 || values.to.length > 1,
  );
  const json = formatOf(values.format, terminal.stderr) === 'json';
  if (json && plan.some(({ shown }) => shown === undefined)) throw stdoutTaken();

  const assessments = [...(await assessInputs(gathering, { checks, facts }))];
  const blocked = assessments.filter(
    (assessment) => isBlocked(assessment, threshold) || assessment.report === undefined,
  );
  const failures: RenderFailure[] = broken.flatMap(({ to, error }) =>
    assessments.map(({ file: from }) => ({ from, to, message: error.wording[language] })),
  );
  const files: FileToWrite[] = [];
  const written: Written[] = [];
  for (const { input, to, shown } of plan) {
    const assessment = assessments[gathering.inputs.indexOf(input)];
    const renderer = renderers.find(({ name }) => name === to);
    if (assessment === undefined || renderer === undefined || blocked.includes(assessment))
      continue;
    const result = await renderReport(renderer, assessment, options.get(to) ?? {}, language);
    if ('message' in result) {
      failures.push({ from: assessment.file, to, message: result.message });
      continue;
    }
    const diagnostics = [...assessment.diagnostics, ...result.diagnostics];
    assessments[assessments.indexOf(assessment)] = { ...assessment, diagnostics };
    if (shown === undefined) terminal.stdout.write(result.bytes);
    else {
      files.push({ path: resolve(terminal.cwd, shown), bytes: result.bytes });
      written.push({ from: assessment.file, to, file: shown });
    }
  }
  writeFiles(files);

  const outcome = outcomeOf(
    checks === 'shape' ? 'render' : 'check',
    assessments,
    written,
    failures,
  );
  const text = await outcomeText(outcome, terminal.stderr, { language, terminal, values });
  (json ? terminal.stdout : terminal.stderr).write(text);
  terminal.stderr.write(closingLine(outcome, formatOf(values.format, terminal.stderr), language));
  terminal.stderr.write(blockedSentences(blocked, threshold, language));
  const least = blocked.length > 0 ? ExitCode.findings : ExitCode.ok;
  return Math.max(exitCodeOf(outcome, threshold), least);
}

function stdoutTaken(): CommandError {
  return new CommandError(
    wording(
      '--format json 占用标准输出，请用 -o 指定写到哪里',
      '--format json takes standard output; name where to write with -o',
    ),
  );
}
