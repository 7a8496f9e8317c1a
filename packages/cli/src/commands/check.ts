import { profileOf } from '../arguments/profile-of.ts';
import {
  commonOptions,
  copyOptions,
  inputOptions,
  profileOption,
} from '../arguments/shared-options.ts';
import { CommandError } from '../command-error.ts';
import { defineCommand } from '../command.ts';
import { fixOptions, fixingOf } from '../fix/fix-options.ts';
import { assessInputs, openInputs, type Gathering } from '../intake/gather.ts';
import { wording } from '../language/wording.ts';
import { exitCodeOf } from '../results/exit-code.ts';
import { outcomeOf } from '../results/outcome-of.ts';
import { copiesOf, printCopies } from '../results/copies.ts';
import { setContext } from '../set/set-context.ts';
import { setOptions } from '../set/set-options.ts';
import { thresholdOf } from '../results/threshold.ts';
import { watchOption } from '../watch/watch-option.ts';

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
    ...fixOptions,
    ...watchOption,
    ...copyOptions,
    ...inputOptions,
    ...commonOptions,
  },
  examples: [
    'gongkai check report.gongkai.json',
    'gongkai check "2023/**/*.txt" --profile published',
    'gongkai check 2023/ --lexicon words.txt',
    'gongkai check 2024.gongkai.json --previous 2023.gongkai.json',
    'gongkai check . --format json > result.json',
    'gongkai check 2023/ -f xlsx -o 问题清单.xlsx -f pretty',
    'gongkai check report.gongkai.json --fix-dry-run',
  ],
  async run({ operands, values, language, terminal }) {
    const threshold = thresholdOf(values);
    const checks = profileOf(values.profile);
    const fixing = fixingOf(values);
    const open = (): Promise<Gathering> => openInputs(operands, values, { language, terminal });
    const checkOnce = async (gathering: Gathering): Promise<number> => {
      const copies = copiesOf(values, terminal, gathering.inputs);
      const context = await setContext(values, { terminal, language });
      let assessed = await assessInputs(gathering, { checks, context });
      if (fixing !== undefined) {
        const { fixFiles } = await import('../fix/fix-files.ts');
        terminal.stderr.write(fixFiles(gathering.inputs, assessed, fixing, language));
        if (!fixing.dryRun) assessed = await assessInputs(gathering, { checks, context });
      }
      const outcome = outcomeOf('check', assessed);
      await printCopies(outcome, copies, { language, terminal, values });
      return exitCodeOf(outcome, threshold);
    };
    const gathering = await open();
    if (!values.watch) return checkOnce(gathering);
    const { watchFiles } = await import('../watch/watch-files.ts');
    return watchFiles(watchedPaths(gathering), async () => checkOnce(await open()));
  },
});

/** 要看着的文件；标准输入看不了。 The files to watch; standard input cannot be watched. */
function watchedPaths({ inputs }: Gathering): readonly string[] {
  return inputs.map(({ path }) => {
    if (path !== undefined) return path;
    throw new CommandError(
      wording('--watch 不能与标准输入（-）同用', '--watch cannot be used with standard input (-)'),
    );
  });
}
