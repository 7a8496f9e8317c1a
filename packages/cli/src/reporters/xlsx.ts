import { placeText, type Diagnostic, type Language } from '@gongkai/plugin-kit';
import { explanations } from '@gongkai/plugin-kit/explanations';
import type { Assessment, Outcome } from '../results/assessment.ts';
import type { Sheet, SheetCell } from '../workbook/sheet.ts';
import { workbook } from '../workbook/workbook.ts';
import { groupByCode } from './group.ts';
import { severityName } from './severity-name.ts';
import { waiverLines } from './waiver-lines.ts';

const words = {
  'zh-CN': {
    list: '问题清单',
    files: '各份情况',
    heads: ['序号', '文件', '单位', '级别', '位置', '问题', '怎样修改', '代码', '办理情况'],
    counts: ['文件', '单位', '错误', '提醒', '备注', '已有核对说明'],
    at: (line: number) => `第 ${String(line)} 行`,
  },
  en: {
    list: 'Findings',
    files: 'Files',
    heads: ['No.', 'file', 'agency', 'severity', 'place', 'finding', 'repair', 'code', 'answer'],
    counts: ['file', 'agency', 'errors', 'warnings', 'notes', 'answered'],
    at: (line: number) => `line ${String(line)}`,
  },
} as const;
const widths = [6, 24, 22, 8, 30, 56, 44, 24, 24];

/**
 * 问题清单，退回各单位用的 Excel：一行一条，末栏留给单位填办理情况；另一张表是各份的件数。
 * The list of findings as a workbook to send back: a row each, with a column left for the answer;
 * a second sheet counts them by file.
 */
export function xlsx({ assessments }: Outcome, language: Language): Uint8Array {
  const { list, files, heads, counts } = words[language];
  const found = assessments.flatMap((one) => [
    ...groupByCode(one.diagnostics).flatMap((group) =>
      group.diagnostics.map((diagnostic) => finding(diagnostic, one, language)),
    ),
    ...waiverLines(one, language).map((line) => answered(line, one)),
  ]);
  const findings: Sheet = {
    name: list,
    columns: heads.map((name, i) => [name, widths[i] ?? 10]),
    rows: found.map((cells, i) => [i + 1, ...cells]),
  };
  const perFile: Sheet = {
    name: files,
    columns: counts.map((name, i) => [name, i < 2 ? 34 : 14]),
    rows: assessments.map((one) => [
      one.file,
      agencyOf(one),
      ...(['error', 'warning', 'info'] as const).map(
        (wanted) => one.diagnostics.filter(({ severity }) => severity === wanted).length,
      ),
      one.waived?.length ?? 0,
    ]),
  };
  return workbook([findings, perFile]);
}

function finding(diagnostic: Diagnostic, one: Assessment, language: Language): SheetCell[] {
  const { code, severity, message, at } = diagnostic;
  const explanation = Object.hasOwn(explanations, code) ? explanations[code] : undefined;
  const line = one.locate(diagnostic)?.line;
  const place = at === undefined ? '' : one.form === undefined ? at : placeText(one.form, at);
  const where = line === undefined ? place : `${place}（${words[language].at(line)}）`;
  const tone = severity === 'info' ? 'text' : severity;
  return [
    one.file,
    agencyOf(one),
    { text: severityName[severity][language], as: tone },
    where,
    message,
    explanation?.repair[language] ?? '',
    code,
    '',
  ];
}

function answered(line: string, one: Assessment): SheetCell[] {
  return [one.file, agencyOf(one), '', '', line, '', '', ''];
}

function agencyOf({ draft }: Assessment): string {
  return typeof draft.agency?.name === 'string' ? draft.agency.name : '';
}
