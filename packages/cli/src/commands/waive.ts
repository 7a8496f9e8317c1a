import { waive as waiverOf, type Diagnostic, type Waiver } from '@gongkai/plugin-kit';
import { dateOption, today } from '../arguments/today.ts';
import { profileOf } from '../arguments/profile-of.ts';
import { required } from '../arguments/required.ts';
import { commonOptions, profileOption } from '../arguments/shared-options.ts';
import { CommandError } from '../command-error.ts';
import { defineCommand } from '../command.ts';
import { fileInput } from '../files/file-input.ts';
import { writeFiles } from '../files/write-files.ts';
import { assessInputs } from '../intake/gather.ts';
import { wording } from '../language/wording.ts';
import type { Assessment } from '../results/assessment.ts';
import { isBlocked } from '../results/blocked.ts';
import { readingNotes } from '../results/reading-notes.ts';
import { setContext } from '../set/set-context.ts';
import { setOptions } from '../set/set-options.ts';

/** 以核对说明答复一条结果，写入报告。 Answers a finding and writes the answer into the report. */
export const waive = defineCommand({
  operands: wording('报告 代码', 'REPORT CODE'),
  about: wording(
    '对一条核对结果作核对说明，写入报告（规范 JSON）。说明只对现在的数值有效：数值一改，说明即失效。',
    'Answers a finding in the report itself (canonical JSON). The answer holds for the present figures only and lapses when one of them changes.',
  ),
  options: {
    at: {
      type: 'string',
      value: wording('地址', 'ADDRESS'),
      about: wording(
        '结果所在的地址；该代码只有一条时可省',
        'where the finding is; may be left out where the code has only one',
      ),
    },
    reason: {
      type: 'string',
      value: wording('理由', 'REASON'),
      about: wording('理由（必需）', 'the reason (required)'),
    },
    by: {
      type: 'string',
      value: wording('姓名', 'PERSON'),
      about: wording('说明人（必需）', 'who answers (required)'),
    },
    ...dateOption,
    ...profileOption,
    ...setOptions,
    ...commonOptions,
  },
  examples: [
    'gongkai waive report.gongkai.json reconcile/row-total --at /requests/received/total --reason 系统口径不同 --by 张某',
  ],
  async run({ operands, values, language, terminal }) {
    const [file, code] = operands;
    if (file === undefined || code === undefined || operands.length > 2) {
      throw new CommandError(wording('请给出报告和代码', 'Name a report and a code'));
    }
    const answer = {
      reason: required('--reason', values.reason),
      by: required('--by', values.by),
      on: today(values.on, terminal.env),
    };
    const input = fileInput(file, terminal.cwd);
    const [assessment] = await assessInputs(
      { inputs: [input], importer: undefined, language, terminal },
      {
        checks: profileOf(values.profile),
        context: await setContext(values, { terminal, language }),
      },
    );
    if (assessment === undefined || !isAnswerable(assessment)) {
      throw new CommandError(
        wording(
          `${file} 不是完整的规范 JSON，不能写入核对说明`,
          `${file} is not a complete report in canonical JSON, so nothing can be written into it`,
        ),
      );
    }
    const waiver = waiverOf(assessment.draft, findingOf(assessment, code, values.at), answer);
    if (waiver === undefined) throw speaksOfNoCell(code);
    const waivers = [...kept(assessment, waiver), waiver];
    const text = `${JSON.stringify({ ...assessment.draft, waivers }, null, 2)}\n`;
    writeFiles([{ path: input.path ?? file, bytes: text }]);
    terminal.stderr.write(readingNotes([assessment], language));
    terminal.stderr.write(`${file}: ${code} ${waiver.cells.map(({ at }) => at).join(' ')}\n`);
    return 0;
  },
});

function isAnswerable(assessment: Assessment): boolean {
  const { file, report } = assessment;
  const whole = !isBlocked(assessment, { failOn: 'error', maxWarnings: Infinity });
  return report !== undefined && whole && file.toLowerCase().endsWith('.json');
}

/** 同一处已失效的说明由新的代替。 A lapsed answer to the same is replaced. */
function kept({ draft, lapsed = [] }: Assessment, { code, cells }: Waiver): readonly Waiver[] {
  const places = (list: Waiver['cells']): string => list.map(({ at }) => at).join('\n');
  return (draft.waivers ?? []).filter(
    (old) => !(lapsed.includes(old) && old.code === code && places(old.cells) === places(cells)),
  );
}

function findingOf({ file, diagnostics }: Assessment, code: string, at?: string): Diagnostic {
  const found = diagnostics.filter((diagnostic) => diagnostic.code === code);
  const chosen = at === undefined ? found : found.filter((diagnostic) => diagnostic.at === at);
  const [only] = chosen;
  if (only !== undefined && chosen.length === 1) return only;
  const places = found.map((diagnostic) => diagnostic.at ?? '').join(' ');
  throw new CommandError(
    found.length === 0
      ? wording(`${file} 没有待说明的 ${code}`, `${file} has no open finding ${code}`)
      : wording(
          `${code} 有 ${String(found.length)} 处，请用 --at 指明一处：${places}`,
          `There are ${String(found.length)} findings ${code}; choose one with --at: ${places}`,
        ),
  );
}

function speaksOfNoCell(code: string): CommandError {
  return new CommandError(
    wording(
      `这条 ${code} 说的不是表格里的数，不能以核对说明答复；请修改文字`,
      `This ${code} is not about a figure and cannot be waived; correct the text`,
    ),
  );
}
