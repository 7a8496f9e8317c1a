import { resolve } from 'node:path';
import { editions, type Edition } from '@gongkai/schema';
import { forms } from '@gongkai/schema/forms';
import { factOptions, commonOptions } from '../arguments/shared-options.ts';
import { wholeNumber } from '../arguments/whole-number.ts';
import { CommandError } from '../command-error.ts';
import { defineCommand } from '../command.ts';
import { writeNew } from '../files/write-new.ts';
import { wording } from '../language/wording.ts';
import { editionFor } from '../production/edition-for.ts';
import { templates } from '../production/templates.ts';

const kinds = Object.keys(templates);

/** 空白的填报表，填好后可以读回。 A blank form to fill in, which can be read back. */
export const template = defineCommand({
  operands: wording(`<${kinds.join('|')}>`, `<${kinds.join('|')}>`),
  about: wording(
    '写出空白的填报表（默认 template.<种类>），版式与官方表样相同，每格空白；Excel 的合计在各项填齐后自己算出。填好后用 import 或 check 读回，没有填的格仍是未填，不是 0。已有的文件不会被覆盖。',
    'Writes a blank form (template.<kind> by default) in the official layout; in Excel, totals compute themselves once all parts are there. Filled in, import and check read it back; a cell left blank is not stated, not 0. Never overwrites a file.',
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
    'gongkai template xlsx',
    'gongkai template docx --agency 示例县人民政府 --year 2024 -o 2024.docx',
  ],
  async run({ operands, values, terminal }) {
    const [kind = ''] = operands;
    const write = Object.hasOwn(templates, kind) ? templates[kind] : undefined;
    if (write === undefined || operands.length > 1) {
      const list = kinds.join('、');
      throw new CommandError(
        wording(`写明一种填报表：${list}`, `name one kind of form: ${kinds.join(', ')}`),
      );
    }
    const { agency, title } = values;
    const year = values.year === undefined ? undefined : wholeNumber('--year', values.year);
    // one of the choices of the option
    const edition = (values.edition as Edition | undefined) ?? editionFor(year);
    const bytes = await write(forms[edition], { year, agency, title });
    if (values.output === '-') terminal.stdout.write(bytes);
    else {
      const name = values.output ?? `template.${kind}`;
      writeNew(resolve(terminal.cwd, name), bytes);
      terminal.stderr.write(`${name}\n`);
    }
    return 0;
  },
});
