import { profileOf } from '../arguments/profile-of.ts';
import {
  commonOptions,
  copyOptions,
  inputOptions,
  profileOption,
} from '../arguments/shared-options.ts';
import { defineCommand } from '../command.ts';
import { assessInputs, openInputs } from '../intake/gather.ts';
import { wording } from '../language/wording.ts';
import type { Assessment } from '../results/assessment.ts';
import { exitCodeOf } from '../results/exit-code.ts';
import { isLoss } from '../results/loss.ts';
import { isReadingNote } from '../results/reading-notes.ts';
import { outcomeOf } from '../results/outcome-of.ts';
import { copiesOf, printCopies } from '../results/copies.ts';
import { thresholdOf } from '../results/threshold.ts';
import { isUnreadable } from '../results/unreadable.ts';
import { printable } from '../terminal/printable.ts';

/** 历年衔接：只看相邻两年之间，各份自身的问题归 check。 What lies between two years; faults within one are for check. */
export const series = defineCommand({
  operands: wording('文件|文件夹|通配|-…', 'FILE|FOLDER|GLOB|-…'),
  about: wording(
    '历年衔接：同一机关相邻两年的报告逐年核对（逐格衔接、增减过大、照抄文字）。次序不限，机关可以不止一个。',
    'Holds each report against that of the year before: what carries over, what is in force or pending, jumps, copied prose. In any order, of any number of agencies.',
  ),
  options: {
    ...profileOption,
    ...copyOptions,
    ...inputOptions,
    ...commonOptions,
  },
  examples: [
    'gongkai series 2021.gongkai.json 2022.gongkai.json 2023.gongkai.json',
    'gongkai series . --format json',
  ],
  async run({ operands, values, language, terminal }) {
    const threshold = thresholdOf(values);
    const gathering = await openInputs(operands, values, { language, terminal });
    const copies = copiesOf(values, terminal, gathering.inputs);
    const assessed = await assessInputs(gathering, { checks: profileOf(values.profile) });
    const outcome = outcomeOf('check', assessed.map(betweenYears));
    await printCopies(outcome, copies, { language, terminal, values });
    // what was not compared must not pass for compared
    for (const { file } of assessed.filter((one) => !hasYearBefore(one, assessed))) {
      terminal.stderr.write(
        language === 'zh-CN'
          ? `${printable(file)}: 没有上一年的报告，未作比较\n`
          : `${printable(file)}: no report of the year before, nothing compared\n`,
      );
    }
    return exitCodeOf(outcome, threshold);
  },
});

/** 留下两年之间的结果，和读不了、读不全的原因。 Keeps what lies between years, and why something was not read. */
function betweenYears(assessment: Assessment): Assessment {
  const isOurs = (code: string): boolean => code.startsWith('series/');
  const { diagnostics, waived = [], lapsed = [] } = assessment;
  return {
    ...assessment,
    diagnostics: diagnostics.filter((one) => isOurs(one.code) || isLoss(one) || isReadingNote(one)),
    waived: waived.filter(({ diagnostic }) => isOurs(diagnostic.code)),
    lapsed: lapsed.filter(({ code }) => isOurs(code)),
  };
}

function hasYearBefore(assessment: Assessment, all: readonly Assessment[]): boolean {
  const { report } = assessment;
  if (report === undefined || isUnreadable(assessment)) return false;
  return all.some(
    ({ report: other }) =>
      other?.agency.name === report.agency.name &&
      other.year === report.year - 1 &&
      other.scope === report.scope,
  );
}
