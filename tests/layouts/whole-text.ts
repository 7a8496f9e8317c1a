import type { DrawnReport } from './drawn-report.ts';
import type { Family } from './family.ts';
import type { Random } from './random.ts';

const sentences = [
  '本年度共举办培训3次，发布信息128条，答复咨询56件。',
  '行政许可、行政处罚事项均在门户网站公开，其中行政处罚12件。',
  '（一）主动公开。更新栏目18个，公开规章、行政规范性文件目录1份。',
  '收到政府信息公开申请，均按时办结。',
];

/** The whole text of a report, its tables laid out in one way. */
export function wholeText(report: DrawnReport, family: Family, random: Random): string {
  const { form, year, agency } = report;
  const title = `${agency}${String(year)}年${form.reportName}`;
  const pieces = [title, ...(random.chance(0.3) ? [contents(report)] : [])];
  const markdown = family.extension === '.md';
  for (const { label, table } of form.sections) {
    pieces.push(`${markdown && random.chance(0.9) ? '## ' : ''}${label}${suffix(random)}`);
    if (table === undefined || random.chance(0.2)) pieces.push(random.pick(sentences));
    if (table !== undefined) pieces.push(family.layOut(table, report, random));
    if (table !== undefined && random.chance(0.1)) pieces.push(random.pick(sentences));
  }
  if (random.chance(0.5)) pieces.push(`${agency}\n${String(year + 1)}年1月18日`);
  if (family.oneLine !== true) return pieces.join(random.pick(['\n', '\n\n']));
  return pieces.map((piece) => piece.replace(/\n/g, ' ')).join(random.pick(['', ' ']));
}

function contents({ form }: DrawnReport): string {
  return `本报告由${form.sections.map(({ heading }) => heading).join('、')}六个部分组成。`;
}

function suffix(random: Random): string {
  return random.chance(0.05) ? '（有关情况附表）' : '';
}
