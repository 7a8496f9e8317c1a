import type { Diagnostic, Fix, Language, Severity } from '@gongkai/plugin-kit';
import { explanations } from '@gongkai/plugin-kit/explanations';
import type { Assessment, Outcome } from '../results/assessment.ts';
import type { Paint } from '../terminal/paint.ts';
import { printable } from '../terminal/printable.ts';
import { factsOf } from './facts.ts';
import { groupByCode, type Group } from './group.ts';
import { kindLines } from './kinds.ts';
import type { Reporter, Style } from './reporter.ts';
import { severityName } from './severity-name.ts';
import { waiverLines } from './waiver-lines.ts';
import { summaryLine } from './summary-line.ts';

/** 一类先举几例。 As many examples as are shown of a kind. */
const EXAMPLES = 3;

/** 给人看的：每个文件一段，每类问题一组，附怎样修改，末了各类合计和汇总。 For people: grouped by kind, with the repair. */
export const pretty: Reporter = (outcome, style) =>
  [
    ...outcome.assessments.map((assessment) => section(assessment, outcome, style)),
    ...[kindLines(outcome, style.language)].filter((lines) => lines !== ''),
    `${summaryLine(outcome, style.language)}\n`,
  ].join('\n');

function section(assessment: Assessment, outcome: Outcome, style: Style): string {
  const { language, paint } = style;
  const zh = language === 'zh-CN';
  const name = (text: string): string => paint.dim(zh ? text : text.padEnd(8));
  return [
    paint.bold(printable(assessment.file)),
    ...factsOf(assessment, language).map(([key, text]) => `  ${name(key)}  ${printable(text)}`),
    ...groupByCode(assessment.diagnostics).flatMap((group) => block(group, assessment, style)),
    ...waiverBlock(assessment, style),
    ...outputs(assessment, outcome, style),
    '',
  ].join('\n');
}

/** 写出了什么、没写成什么。 What was written and what failed. */
function outputs(assessment: Assessment, outcome: Outcome, { language, paint }: Style): string[] {
  const zh = language === 'zh-CN';
  const of = <T extends { readonly from: string }>(list: readonly T[]): T[] =>
    list.filter(({ from }) => from === assessment.file);
  const lines = [
    ...of(outcome.written).map(
      ({ file }) => `  ${paint.dim(zh ? '写出' : 'wrote')}  ${printable(file)}`,
    ),
    ...of(outcome.failures).map(
      ({ to, message }) => `  ${paint.red(zh ? '未写出' : 'failed')}  ${to}: ${printable(message)}`,
    ),
  ];
  return lines.length === 0 ? [] : ['', ...lines];
}

function waiverBlock(assessment: Assessment, { language, paint }: Style): string[] {
  const lines = waiverLines(assessment, language);
  return lines.length === 0 ? [] : ['', ...lines.map((line) => `  ${paint.dim(line)}`)];
}

function block(group: Group, assessment: Assessment, { language, paint }: Style): string[] {
  const zh = language === 'zh-CN';
  const explanation = Object.hasOwn(explanations, group.code)
    ? explanations[group.code]
    : undefined;
  const count = zh
    ? `${String(group.diagnostics.length)} 处`
    : `× ${String(group.diagnostics.length)}`;
  const rest = group.diagnostics.length - EXAMPLES;
  return [
    '',
    `  ${severity(group.severity, language, paint)}  ${explanation?.title[language] ?? group.code}  ${count}  ${paint.dim(group.code)}`,
    ...group.diagnostics
      .slice(0, EXAMPLES)
      .map((diagnostic) => `    ${example(diagnostic, assessment, language, paint)}`),
    ...(rest > 0 ? [`    ${zh ? `另有 ${String(rest)} 处` : `and ${String(rest)} more`}`] : []),
    ...(explanation === undefined || group.severity === 'info'
      ? []
      : [paint.cyan(`    → ${explanation.repair[language]}`)]),
  ];
}

function example(
  diagnostic: Diagnostic,
  assessment: Assessment,
  language: Language,
  paint: Paint,
): string {
  const { line } = assessment.locate(diagnostic) ?? {};
  const where =
    line === undefined
      ? ''
      : language === 'zh-CN'
        ? `第 ${String(line)} 行  `
        : `line ${String(line)}  `;
  const address = diagnostic.at === undefined ? '' : `  ${paint.dim(printable(diagnostic.at))}`;
  const [fix] = diagnostic.fixes ?? [];
  const repair =
    fix === undefined ? '' : paint.green(`  [${printable(repairText(fix, language))}]`);
  return `${where}${printable(diagnostic.message)}${repair}${address}`;
}

/** Labels of repairs are in Chinese; what they change is the same in every language. */
function repairText({ label, patch }: Fix, language: Language): string {
  if (language === 'zh-CN') return label;
  const [only] = patch;
  if (only === undefined || patch.length > 1) return `changes ${String(patch.length)} cells`;
  return `change to ${typeof only.value === 'string' ? only.value : JSON.stringify(only.value)}`;
}

function severity(value: Severity, language: Language, paint: Paint): string {
  const colour = { error: paint.red, warning: paint.yellow, info: paint.dim }[value];
  return colour(severityName[value][language]);
}
