import { resolve } from 'node:path';
import { editions, type Edition } from '@gongkai/schema';
import { forms } from '@gongkai/schema/forms';
import { commonOptions, factOptions } from '../arguments/shared-options.ts';
import { wholeNumber } from '../arguments/whole-number.ts';
import { CommandError } from '../command-error.ts';
import { defineCommand } from '../command.ts';
import { writeNew } from '../files/write-new.ts';
import { wording } from '../language/wording.ts';
import { editionFor } from '../production/edition-for.ts';
import { emptyDraft } from '../production/empty-draft.ts';

const NAME = 'report.gongkai.json';

/** 新建一份空白报告，每格都是未填。 Writes an empty report with every cell not stated. */
export const init = defineCommand({
  operands: wording('', ''),
  about: wording(
    `新建一份空白报告（默认 ${NAME}），每一格都是未填，由人填写。已有的文件不会被覆盖。`,
    `Writes an empty report (${NAME} by default) with every cell not stated. Never overwrites a file.`,
  ),
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: wording('文件', 'FILE'),
      about: wording('写到这个文件，- 为标准输出', 'write to this file; - is standard output'),
    },
    edition: {
      type: 'string',
      choices: [...editions],
      about: wording(
        '格式版本；默认按年度，没有年度则用现行的',
        'edition of the form; by the year, else the current one',
      ),
    },
    ...factOptions,
    ...commonOptions,
  },
  examples: [
    'gongkai init --agency 示例县人民政府 --year 2024',
    'gongkai init -o 2024.gongkai.json',
  ],
  run({ operands, values, terminal }) {
    if (operands.length > 0) {
      throw new CommandError(
        wording(
          `init 没有操作数“${String(operands[0])}”；文件名用 -o`,
          `init takes no operand “${String(operands[0])}”; name the file with -o`,
        ),
      );
    }
    const year = values.year === undefined ? undefined : wholeNumber('--year', values.year);
    // one of the choices of the option
    const edition = (values.edition as Edition | undefined) ?? editionFor(year);
    const { agency, title } = values;
    const draft = emptyDraft(forms[edition], { year, agency, title });
    const text = `${JSON.stringify(draft, null, 2)}\n`;
    if (values.output === '-') terminal.stdout.write(text);
    else {
      const name = values.output ?? NAME;
      writeNew(resolve(terminal.cwd, name), text);
      terminal.stderr.write(`${name}\n`);
    }
    return Promise.resolve(0);
  },
});
