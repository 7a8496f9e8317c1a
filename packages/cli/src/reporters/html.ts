import type { Diagnostic, Language } from '@gongkai/plugin-kit';
import { explanations } from '@gongkai/plugin-kit/explanations';
import type { Assessment } from '../results/assessment.ts';
import { printable } from '../terminal/printable.ts';
import { groupByCode } from './group.ts';
import { escapeHtml, htmlPage } from './html-page.ts';
import type { Reporter } from './reporter.ts';
import { severityName } from './severity-name.ts';
import { summaryLine } from './summary-line.ts';
import { waiverLines } from './waiver-lines.ts';

const heads = {
  'zh-CN': ['级别', '行', '问题', '怎样修改', '代码'],
  en: ['severity', 'line', 'finding', 'repair', 'code'],
} as const;

/** 问题清单：一个网页，可打印、可退回各单位。 The list of findings as a page to print or to send back. */
export const html: Reporter = (outcome, { language }) => {
  const title = language === 'zh-CN' ? '问题清单' : 'Findings';
  const sections = outcome.assessments.map((assessment) => section(assessment, language));
  const summary = escapeHtml(summaryLine(outcome, language));
  return htmlPage(title, `<h1>${title}</h1>\n<p>${summary}</p>\n${sections.join('')}`, language);
};

function section(assessment: Assessment, language: Language): string {
  const { file, diagnostics } = assessment;
  const answers = waiverLines(assessment, language);
  if (diagnostics.length + answers.length === 0) return '';
  const rows = groupByCode(diagnostics).flatMap((group) =>
    group.diagnostics.map((diagnostic) => row(diagnostic, assessment, language)),
  );
  const head = heads[language].map((text) => `<th scope="col">${text}</th>`).join('');
  const table = `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n`;
  const list = answers.map((line) => `<li>${escapeHtml(line)}</li>\n`).join('');
  return [
    `<h2>${escapeHtml(printable(file))}</h2>\n`,
    rows.length === 0 ? '' : table,
    list === '' ? '' : `<ul>\n${list}</ul>\n`,
  ].join('');
}

function row(diagnostic: Diagnostic, { locate }: Assessment, language: Language): string {
  const { code, severity, message } = diagnostic;
  const explanation = Object.hasOwn(explanations, code) ? explanations[code] : undefined;
  const cells = [
    [`short ${severity}`, severityName[severity][language]],
    ['short', String(locate(diagnostic)?.line ?? '')],
    ['', message],
    ['', explanation?.repair[language] ?? ''],
    ['short', code],
  ].map(([kind = '', text = '']) => {
    const name = kind === '' ? '' : ` class="${kind}"`;
    return `<td${name}>${escapeHtml(printable(text))}</td>`;
  });
  return `<tr>${cells.join('')}</tr>\n`;
}
