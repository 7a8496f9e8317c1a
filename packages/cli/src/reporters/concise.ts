import { printable } from '../terminal/printable.ts';
import { fileAndPlace } from './file-and-place.ts';
import type { Reporter } from './reporter.ts';

/** 一行一条：`文件:行:列: 级别 代码 信息`。 One finding a line: `file:line:col: severity code message`. */
export const concise: Reporter = ({ assessments }) =>
  assessments
    .flatMap(({ file, diagnostics, locate }) =>
      diagnostics.map((diagnostic) => {
        const where = printable(fileAndPlace(file, locate(diagnostic)));
        return `${where}: ${diagnostic.severity} ${diagnostic.code} ${printable(diagnostic.message)}\n`;
      }),
    )
    .join('');
