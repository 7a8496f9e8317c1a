import type { Language } from '@gongkai/plugin-kit';
import { explanations } from '@gongkai/plugin-kit/explanations';
import type { Outcome } from '../results/assessment.ts';
import { columns } from '../terminal/columns.ts';
import { groupByCode } from './group.ts';
import { severityName } from './severity-name.ts';

/** 几份以上才值得合起来看。 From how many files with findings it is worth while. */
const FEW = 3;

/** 一批报告合起来，一类问题一行：几处、几份。 Over all files of a set, a line for each kind: how many, in how many files. */
export function kindLines({ assessments }: Outcome, language: Language): string {
  if (assessments.filter(({ diagnostics }) => diagnostics.length > 0).length < FEW) return '';
  const zh = language === 'zh-CN';
  const groups = groupByCode(assessments.flatMap(({ diagnostics }) => diagnostics));
  const rows = groups.map(({ code, severity, diagnostics }) => {
    const files = assessments.filter((one) =>
      one.diagnostics.some((other) => other.code === code && other.severity === severity),
    ).length;
    const [count, inFiles] = [String(diagnostics.length), String(files)];
    return [
      severityName[severity][language],
      Object.hasOwn(explanations, code) ? (explanations[code]?.title[language] ?? code) : code,
      zh ? `${count} 处` : `× ${count}`,
      zh ? `${inFiles} 份` : `in ${inFiles}`,
      code,
    ];
  });
  return `${zh ? '各类问题' : 'By kind'}\n${columns(rows)}`;
}
