import { CommandError } from '../command-error.ts';
import type { Input } from '../files/input.ts';
import { writeTarget, type WriteTarget } from '../files/write-target.ts';
import { wording } from '../language/wording.ts';
import type { Format } from '../reporters/formats.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Outcome } from './assessment.ts';
import { closingLine, errorsOnly, formatOf, outcomeText, type Manner } from './report-outcome.ts';

/** 结果的一份：什么格式，写到哪里。 One copy of the findings: its format and where it goes. */
export interface Copy {
  readonly format: Format;
  readonly target: WriteTarget;
}

/**
 * -f 写到跟在它后面的 -o；没有 -o 的写到标准输出，至多一份。写之前就都定好。
 * An -f goes to the -o behind it; at most one has none and goes to standard output. All is decided
 * before anything is written.
 */
export function copiesOf(
  values: { readonly format: readonly string[]; readonly output: readonly string[] },
  terminal: Terminal,
  inputs: readonly Input[],
): readonly Copy[] {
  // each is one of the choices of the option
  const asked = values.format as readonly Format[];
  const formats = asked.length === 0 ? [formatOf(undefined, terminal.stdout)] : asked;
  const copies = formats.map((format, index) => ({
    format,
    // the place of an -f without -o is empty
    target: writeTarget(values.output[index] || undefined, terminal, inputs),
  }));
  const printed = copies.filter(({ target }) => target.shown === undefined);
  if (printed.length > 1) {
    throw new CommandError(
      wording(
        '标准输出只能印一种格式，其余的请用 -o 写到文件',
        'Only one format goes to standard output; name files for the others with -o',
      ),
    );
  }
  if (terminal.stdout.isTTY && printed.some(({ format }) => format === 'xlsx')) {
    throw new CommandError(
      wording(
        'xlsx 不能印在终端上，请用 -o 写到文件',
        'xlsx is not for a terminal; name a file with -o',
      ),
    );
  }
  const names = values.output.filter((name) => name !== '-' && name !== '');
  if (new Set(names).size < names.length) {
    throw new CommandError(
      wording('两种格式写到同一个文件，请分开写', 'Two formats would be written to the same file'),
    );
  }
  return copies;
}

/** 怎样印，除了格式。 How to print, but for the format. */
type Printing = Omit<Manner, 'values'> & {
  readonly values: Omit<Manner['values'], 'format'>;
};

/** 先全部做好再写；标准输出上没有汇总的，末行汇总印到标准错误。 Makes all copies, then writes them; the closing line follows where standard output does not have it. */
export async function printCopies(
  outcome: Outcome,
  copies: readonly Copy[],
  { language, terminal, values }: Printing,
): Promise<void> {
  const made: (string | Uint8Array)[] = [];
  for (const { format, target } of copies) {
    // colours are for a terminal, never for a file
    const stdout = {
      ...terminal.stdout,
      isTTY: terminal.stdout.isTTY && target.shown === undefined,
    };
    const manner = { language, terminal, values: { ...values, format } };
    made.push(
      format === 'xlsx'
        ? (await import('../reporters/xlsx.ts')).xlsx(
            values.quiet ? errorsOnly(outcome) : outcome,
            language,
          )
        : await outcomeText(outcome, stdout, manner),
    );
  }
  for (const [index, { target }] of copies.entries()) target.write(made[index] ?? '');
  const printed = copies.find(({ target }) => target.shown === undefined)?.format ?? 'concise';
  terminal.stderr.write(closingLine(outcome, printed, language));
}
