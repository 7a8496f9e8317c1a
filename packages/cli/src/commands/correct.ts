import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dateOption, today } from '../arguments/today.ts';
import { required } from '../arguments/required.ts';
import { commonOptions, outputOption } from '../arguments/shared-options.ts';
import { CommandError } from '../command-error.ts';
import { defineCommand } from '../command.ts';
import { compare } from '../difference/compared.ts';
import { pretty } from '../difference/pretty.ts';
import { writeNew } from '../files/write-new.ts';
import { wording } from '../language/wording.ts';
import type { Filed } from '../set/filed.ts';
import { readFiled } from '../set/set-context.ts';

/** 已公布的报告有误：作一份更正后的报告，第一份不动。 A successor of a published report that turned out wrong. */
export const correct = defineCommand({
  operands: wording('已公布的报告 [改好的报告]', 'PUBLISHED [CORRECTED]'),
  about: wording(
    '已公布的报告有误时，作一份更正后的报告：写明更正了哪一份、何时、为何，并印出两份之间的变化。已公布的那一份不动，已有的文件不覆盖。',
    'Makes the corrected successor of a published report: states what it supersedes, when and why, and prints the difference. The published one stays as it is; nothing is overwritten.',
  ),
  options: {
    reason: {
      type: 'string',
      value: wording('原因', 'REASON'),
      about: wording('更正的原因（必需）', 'why it is corrected (required)'),
    },
    ...dateOption,
    ...outputOption,
    ...commonOptions,
  },
  examples: [
    'gongkai correct 2023.gongkai.json fixed.gongkai.json --reason 表三总计误填 -o 2023-corrected.gongkai.json',
  ],
  async run({ operands, values, language, terminal }) {
    const [file, fixed = file] = operands;
    if (file === undefined || fixed === undefined || operands.length > 2) {
      throw new CommandError(wording('请给出已公布的报告', 'Name the published report'));
    }
    const reason = required('--reason', values.reason);
    const output = required('--output', values.output);
    const on = today(values.on, terminal.env);
    const telling = { terminal, language };
    const published = await readFiled(file, telling);
    const content = fixed === file ? published : await readFiled(fixed, telling);
    const supersedes = nameOf(published, resolve(terminal.cwd, file));
    const draft = { ...content.draft, correction: { supersedes, on, reason } };
    const compared = compare(published, { ...content, name: output, draft });
    const text = `${JSON.stringify(draft, null, 2)}\n`;
    if (output === '-') terminal.stdout.write(text);
    else writeNew(resolve(terminal.cwd, output), text);
    terminal.stderr.write(pretty(compared, language));
    return 0;
  },
});

/** 被更正的报告：索引号，其次网址，再次文件指纹。 By index number, else address, else digest of the file. */
function nameOf({ draft: { publication } }: Filed, path: string): string {
  const named = publication?.indexNumber ?? publication?.url;
  return named ?? `sha256:${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
}
