import type { Severity } from '@gongkai/plugin-kit';
import { printable } from '../terminal/printable.ts';
import type { Reporter } from './reporter.ts';

const command: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** GitHub Actions 的批注。 Annotations of GitHub Actions. */
export const github: Reporter = ({ assessments }) =>
  assessments
    .flatMap(({ file, diagnostics, locate }) =>
      diagnostics.map((diagnostic) => {
        const { line, column } = locate(diagnostic) ?? {};
        const properties = [
          `file=${property(file)}`,
          ...(line === undefined ? [] : [`line=${String(line)}`]),
          ...(line === undefined || column === undefined ? [] : [`col=${String(column)}`]),
          `title=${property(diagnostic.code)}`,
        ];
        return `::${command[diagnostic.severity]} ${properties.join(',')}::${data(diagnostic.message)}\n`;
      }),
    )
    .join('');

// A line end in a message would start a line of its own, which GitHub would read as a command.
function data(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
