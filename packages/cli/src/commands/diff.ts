import { commonOptions, outputOption } from '../arguments/shared-options.ts';
import { CommandError } from '../command-error.ts';
import { defineCommand } from '../command.ts';
import { compare } from '../difference/compared.ts';
import { differencePrinter, differenceFormats } from '../difference/printers.ts';
import { fileInput } from '../files/file-input.ts';
import { writeTarget } from '../files/write-target.ts';
import { wording } from '../language/wording.ts';
import { readFiled } from '../set/set-context.ts';

/** 两份报告之间的变化。 What differs between two reports. */
export const diff = defineCommand({
  operands: wording('前一份 后一份', 'BEFORE AFTER'),
  about: wording(
    '比较两份报告（年度比较、修订比较）：逐格列出前、后、差额、百分比，文字逐字比较。',
    'Compares two reports, of two years or two versions: figures cell by cell with difference and per cent, prose character by character.',
  ),
  options: {
    format: {
      type: 'string',
      short: 'f',
      choices: differenceFormats,
      about: wording('输出的格式，默认 pretty', 'format of the output; pretty by default'),
    },
    ...outputOption,
    ...commonOptions,
  },
  examples: [
    'gongkai diff 2022.gongkai.json 2023.gongkai.json',
    'gongkai diff a.gongkai.json b.gongkai.json -f html -o diff.html',
  ],
  async run({ operands, values, language, terminal }) {
    const [before, after] = operands;
    if (before === undefined || after === undefined || operands.length > 2) {
      throw new CommandError(wording('请给出两份报告', 'Name two reports'));
    }
    if (values.format === 'xlsx' && values.output === undefined && terminal.stdout.isTTY) {
      throw new CommandError(
        wording(
          'xlsx 不能印在终端上，请用 -o 写到文件',
          'xlsx is not for a terminal; name a file with -o',
        ),
      );
    }
    const target = writeTarget(
      values.output,
      terminal,
      operands.map((file) => fileInput(file, terminal.cwd)),
    );
    const telling = { terminal, language };
    const compared = compare(await readFiled(before, telling), await readFiled(after, telling));
    const print = await differencePrinter(values.format);
    target.write(print(compared, language));
    return 0;
  },
});
