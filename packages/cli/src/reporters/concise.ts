import { printable } from '../terminal/printable.ts';
import { fileAndPlace } from './file-and-place.ts';
import type { Assessment } from '../results/assessment.ts';
import { waiverLines } from './waiver-lines.ts';
import type { Reporter } from './reporter.ts';

/** 一行一条：`文件:行:列: 级别 代码 信息`。 One finding a line: `file:line:col: severity code message`. */
export const concise: Reporter = ({ assessments, failures }, { language }) =>
  [
    ...assessments.flatMap((assessment) => [
      ...lines(assessment),
      ...waiverLines(assessment, language).map(
        (line) => `${printable(assessment.file)}: ${line}\n`,
      ),
    ]),
    ...failures.map(
      ({ from, to, message }) =>
        `${printable(from)}: ${language === 'zh-CN' ? '未写出' : 'failed'} ${to}: ${printable(message)}\n`,
    ),
  ].join('');

function lines({ file, diagnostics, locate }: Assessment): string[] {
  return diagnostics.map((diagnostic) => {
    const where = printable(fileAndPlace(file, locate(diagnostic)));
    return `${where}: ${diagnostic.severity} ${diagnostic.code} ${printable(diagnostic.message)}\n`;
  });
}
