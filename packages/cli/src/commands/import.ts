import {
  commonOptions,
  factOptions,
  findingOptions,
  inputOptions,
  outputOption,
} from '../arguments/shared-options.ts';
import { batchOptions } from '../batch/batch-options.ts';
import { openBatch } from '../batch/open-batch.ts';
import { defineCommand } from '../command.ts';
import { writeTarget } from '../files/write-target.ts';
import { assessInputs, openInputs } from '../intake/gather.ts';
import { factsOf } from '../intake/state-facts.ts';
import { wording } from '../language/wording.ts';
import { diagnosticJson } from '../reporters/diagnostic-json.ts';
import type { Assessment } from '../results/assessment.ts';
import { blockedSentences, isBlocked } from '../results/blocked.ts';
import { ExitCode, exitCodeOf } from '../results/exit-code.ts';
import { outcomeOf } from '../results/outcome-of.ts';
import { closingLine, formatOf, outcomeText } from '../results/report-outcome.ts';
import { thresholdOf } from '../results/threshold.ts';

/** 导入：草稿是数据，印到标准输出或写入 -o；诊断印到标准错误。 Imports; the draft is the data. */
export const importCommand = defineCommand({
  operands: wording('文件|文件夹|通配|ZIP|-…', 'FILE|FOLDER|GLOB|ZIP|-…'),
  about: wording(
    '把已有的报告读成草稿（规范 JSON）。只照录读到的，不猜、不补、不相加；没有读到的留空并说明。',
    'Reads a report into a draft (canonical JSON). Nothing is guessed, filled or summed: what was not read stays empty and is named.',
  ),
  options: {
    ...outputOption,
    ...batchOptions,
    ...factOptions,
    ...inputOptions,
    ...findingOptions,
    ...commonOptions,
  },
  examples: [
    'gongkai import report.txt -o report.gongkai.json',
    'gongkai import report.txt --format json',
    'gongkai import reports/ more.zip -o out/',
    'gongkai import - --stdin-filename report.txt < report.txt',
  ],
  async run({ operands, values, language, terminal }) {
    const threshold = thresholdOf(values);
    const batch = await openBatch(operands, values, terminal.cwd);
    if (batch !== undefined) {
      const { importBatch } = await import('../batch/import-batch.ts');
      return importBatch(batch, { values, language, terminal });
    }
    const gathering = await openInputs(operands, values, { language, terminal });
    const target = writeTarget(values.output, terminal, gathering.inputs);
    const facts = factsOf(values);
    const assessments = await assessInputs(gathering, { checks: 'none', facts });
    const blocked = assessments.filter((assessment) => isBlocked(assessment, threshold));
    const json = formatOf(values.format, terminal.stderr) === 'json';
    // asked for JSON, standard output holds the one object and nothing else
    const drafts = blocked.length > 0 || (json && target.shown === undefined) ? [] : assessments;
    for (const { draft } of drafts) target.write(`${JSON.stringify(draft, null, 2)}\n`);
    const written = drafts.flatMap(({ file: from }) =>
      target.shown === undefined ? [] : [{ from, to: 'json', file: target.shown }],
    );
    const outcome = outcomeOf('read', assessments, written);
    if (json) for (const assessment of assessments) terminal.stdout.write(importJson(assessment));
    else {
      const manner = { language, terminal, values };
      terminal.stderr.write(await outcomeText(outcome, terminal.stderr, manner));
      terminal.stderr.write(
        closingLine(outcome, formatOf(values.format, terminal.stderr), language),
      );
    }
    terminal.stderr.write(blockedSentences(blocked, threshold, language));
    const least = blocked.length > 0 ? ExitCode.findings : ExitCode.ok;
    return Math.max(exitCodeOf(outcome, threshold), least);
  },
});

function importJson({ draft, origins, diagnostics }: Assessment): string {
  const body = { draft, origins, diagnostics: diagnostics.map(diagnosticJson) };
  return `${JSON.stringify(body, null, 2)}\n`;
}
