import type { Diagnostic, Severity, WaivedDiagnostic } from '@gongkai/plugin-kit';
import { explanations } from '@gongkai/plugin-kit/explanations';
import type { Assessment } from '../results/assessment.ts';
import { artifactUri } from './artifact-uri.ts';
import type { Reporter } from './reporter.ts';

const level: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** SARIF 2.1.0，供代码平台和编辑器；已有核对说明的记作 suppressions。 For code platforms and editors; what was answered is suppressed with its reason. */
export const sarif: Reporter = ({ assessments }, { language }) => {
  const found = assessments.flatMap(({ diagnostics, waived = [] }) => [
    ...diagnostics,
    ...waived.map(({ diagnostic }) => diagnostic),
  ]);
  const codes = [...new Set(found.map(({ code }) => code))];
  const rules = codes.map((id) => {
    const explanation = Object.hasOwn(explanations, id) ? explanations[id] : undefined;
    if (explanation === undefined) return { id };
    const { title, basis, repair } = explanation;
    return {
      id,
      shortDescription: { text: title[language] },
      fullDescription: { text: basis[language] },
      help: { text: repair[language] },
    };
  });
  const run = {
    tool: { driver: { name: 'gongkai', rules } },
    columnKind: 'utf16CodeUnits',
    artifacts: assessments.map(({ file }) => ({
      location: { uri: artifactUri(file) },
      description: { text: file },
    })),
    results: assessments.flatMap((assessment, index) => [
      ...assessment.diagnostics.map((one) => result(one, assessment, index, codes)),
      ...(assessment.waived ?? []).map((one) => answered(one, assessment, index, codes)),
    ]),
  };
  return `${JSON.stringify({ version: '2.1.0', runs: [run] }, null, 2)}\n`;
};

function result(
  diagnostic: Diagnostic,
  { file, locate }: Assessment,
  index: number,
  codes: readonly string[],
): object {
  const { code, severity, message, at } = diagnostic;
  const { line, column } = locate(diagnostic) ?? {};
  const region = { startLine: line, ...(column === undefined ? {} : { startColumn: column }) };
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: level[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: artifactUri(file), index },
          ...(line === undefined ? {} : { region }),
        },
        ...(at === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: at }] }),
      },
    ],
  };
}

function answered(
  { diagnostic, waiver: { reason, by, on } }: WaivedDiagnostic,
  assessment: Assessment,
  index: number,
  codes: readonly string[],
): object {
  const justification = `${reason} (${by}, ${on})`;
  return {
    ...result(diagnostic, assessment, index, codes),
    suppressions: [{ kind: 'inSource', status: 'accepted', justification }],
  };
}
