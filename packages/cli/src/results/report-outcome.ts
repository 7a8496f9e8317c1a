import type { Language } from '@gongkai/plugin-kit';
import type { Format, TextFormat } from '../reporters/formats.ts';
import { reporterOf } from '../reporters/reporters.ts';
import { summaryLine } from '../reporters/summary-line.ts';
import { paint, wantsColour } from '../terminal/paint.ts';
import type { Output, Terminal } from '../terminal/terminal.ts';
import type { Assessment, Outcome } from './assessment.ts';

/** 结果怎样印。 How an outcome is to be printed. */
export interface Manner {
  readonly language: Language;
  readonly terminal: Terminal;
  readonly values: {
    readonly format: string | undefined;
    readonly color: string | undefined;
    readonly quiet: boolean;
  };
}

/** 结果的格式：没有指定时，终端用 pretty，否则 concise。 The format: pretty on a terminal, else concise. */
export function formatOf(asked: string | undefined, output: Output): TextFormat {
  // one of the choices of the option
  return (asked as TextFormat | undefined) ?? (output.isTTY ? 'pretty' : 'concise');
}

/** 结果 → 文字。 Outcome → text. */
export async function outcomeText(
  outcome: Outcome,
  output: Output,
  { language, terminal, values }: Manner,
): Promise<string> {
  const report = await reporterOf(formatOf(values.format, output));
  const colour = wantsColour(values.color, terminal.env, output);
  return report(values.quiet ? errorsOnly(outcome) : outcome, { language, paint: paint(colour) });
}

const withoutSummary: ReadonlySet<Format> = new Set([
  'concise',
  'github',
  'sarif',
  'gitlab',
  'xlsx',
]);

/** 格式本身没有汇总的，末行汇总印到标准错误。 The closing line, for formats that do not have it. */
export function closingLine(outcome: Outcome, format: Format, language: Language): string {
  const line = `${summaryLine(outcome, language)}\n`;
  return withoutSummary.has(format) ? line : '';
}

/** 只留错误。 Errors only. */
export function errorsOnly(outcome: Outcome): Outcome {
  const quiet = (assessment: Assessment): Assessment => ({
    ...assessment,
    diagnostics: assessment.diagnostics.filter(({ severity }) => severity === 'error'),
  });
  return { ...outcome, assessments: outcome.assessments.map(quiet) };
}
