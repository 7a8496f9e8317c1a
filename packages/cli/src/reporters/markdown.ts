import type { Language } from '@gongkai/plugin-kit';
import type { Assessment } from '../results/assessment.ts';
import { printable } from '../terminal/printable.ts';
import { groupByCode } from './group.ts';
import type { Reporter } from './reporter.ts';
import { severityName } from './severity-name.ts';
import { waiverLines } from './waiver-lines.ts';
import { summaryLine } from './summary-line.ts';

/** Markdown，供合并请求的评论：每个文件一张表，没有问题的不列。 For comments on merge requests: a table for each file with findings. */
export const markdown: Reporter = (outcome, { language }) =>
  [
    `## gongkai\n\n${inline(summaryLine(outcome, language))}\n`,
    ...outcome.assessments
      .filter(({ diagnostics, waived = [], lapsed = [] }) =>
        [diagnostics, waived, lapsed].some((list) => list.length > 0),
      )
      .map((assessment) => table(assessment, language)),
  ].join('\n');

function table(assessment: Assessment, language: Language): string {
  const head =
    language === 'zh-CN' ? ['级别', '代码', '行', '问题'] : ['severity', 'code', 'line', 'finding'];
  const rows = groupByCode(assessment.diagnostics).flatMap((group) =>
    group.diagnostics.map((diagnostic) => [
      severityName[diagnostic.severity][language],
      inline(diagnostic.code),
      String(assessment.locate(diagnostic)?.line ?? ''),
      inline(diagnostic.message),
    ]),
  );
  return [
    `### ${inline(assessment.file)}`,
    '',
    row(head),
    row(head.map(() => '---')),
    ...rows.map(row),
    '',
    ...waiverLines(assessment, language).map((line) => `- ${inline(line)}\n`),
  ].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** 外来文字在 Markdown 中只作文字：不成链接、不成标签、不断行。 Text of others stays text. */
export function inline(text: string): string {
  return printable(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replace(/:(?=\/\/)/g, '&#58;');
}
