import type { Assessment, Outcome } from '../results/assessment.ts';
import { diagnosticJson } from './diagnostic-json.ts';
import type { Reporter } from './reporter.ts';
import { waiversJson } from './waivers-json.ts';

/** 恰好一个 JSON 对象：`{ files, summary }`。 Exactly one JSON object. */
export const json: Reporter = (outcome) => `${JSON.stringify(outcomeJson(outcome), null, 2)}\n`;

function outcomeJson(outcome: Outcome): object {
  return {
    files: outcome.assessments.map((assessment) => ({
      ...fileJson(assessment),
      ...outputsOf(assessment, outcome),
    })),
    summary: outcome.summary,
  };
}

/** 一个文件的结果。 The result of one file. */
export function fileJson({ file, diagnostics, verdicts, ...answers }: Assessment): object {
  const { pass, fail, notAssessable } = verdicts;
  return {
    file,
    diagnostics: diagnostics.map(diagnosticJson),
    verdicts: { pass, fail, notAssessable },
    ...waiversJson(answers),
  };
}

/** 写出了什么、没写成什么；只核对时没有。 What was written and what failed; absent from a mere check. */
function outputsOf({ file }: Assessment, { written, failures }: Outcome): object {
  const mine = <T extends { readonly from: string }>(list: readonly T[]): Omit<T, 'from'>[] =>
    list.filter(({ from }) => from === file).map(({ from: _, ...rest }) => rest);
  const outputs = mine(written);
  const failed = mine(failures);
  return {
    ...(outputs.length === 0 ? {} : { outputs }),
    ...(failed.length === 0 ? {} : { failures: failed }),
  };
}
