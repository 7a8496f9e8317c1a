import { profileOf } from '../arguments/profile-of.ts';
import {
  commonOptions,
  findingOptions,
  inputOptions,
  outputOption,
  profileOption,
} from '../arguments/shared-options.ts';
import { defineCommand } from '../command.ts';
import { writeTarget } from '../files/write-target.ts';
import { assessInputs, openInputs } from '../intake/gather.ts';
import { wording } from '../language/wording.ts';
import { exitCodeOf } from '../results/exit-code.ts';
import { outcomeOf } from '../results/outcome-of.ts';
import { closingLine, formatOf, outcomeText } from '../results/report-outcome.ts';
import { setContext } from '../set/set-context.ts';
import { setOptions } from '../set/set-options.ts';
import { thresholdOf } from '../results/threshold.ts';

/** 核对：结果就是数据，印到标准输出。 Checks; the findings are the data, so they go to standard output. */
export const check = defineCommand({
  operands: wording('文件|文件夹|通配|-…', 'FILE|FOLDER|GLOB|-…'),
  about: wording(
    '核对年度报告：规范 JSON 直接核对，文本等先导入再核对。一次给几份，还核对重复报送、历年衔接、照抄的文字。',
    'Checks annual reports: canonical JSON as it is, other formats after importing them. Several at once are also held against each other: duplicates, consecutive years, copied prose.',
  ),
  options: {
    ...profileOption,
    ...setOptions,
    ...findingOptions,
    ...outputOption,
    ...inputOptions,
    ...commonOptions,
  },
  examples: [
    'gongkai check report.gongkai.json',
    'gongkai check "2023/**/*.txt" --profile published',
    'gongkai check 2023/ --lexicon words.txt',
    'gongkai check 2024.gongkai.json --previous 2023.gongkai.json',
    'gongkai check . --format json > result.json',
  ],
  async run({ operands, values, language, terminal }) {
    const threshold = thresholdOf(values);
    const gathering = await openInputs(operands, values, { language, terminal });
    const target = writeTarget(values.output, terminal, gathering.inputs);
    const checks = profileOf(values.profile);
    const context = await setContext(values, terminal);
    const outcome = outcomeOf('check', await assessInputs(gathering, { checks, context }));
    target.write(await outcomeText(outcome, terminal.stdout, { language, terminal, values }));
    terminal.stderr.write(closingLine(outcome, formatOf(values.format, terminal.stdout), language));
    return exitCodeOf(outcome, threshold);
  },
});
