import { profileOf } from '../arguments/profile-of.ts';
import {
  commonOptions,
  factOptions,
  findingOptions,
  inputOptions,
  profileOption,
  renderOptions,
} from '../arguments/shared-options.ts';
import { defineCommand } from '../command.ts';
import { factsOf } from '../intake/state-facts.ts';
import { wording } from '../language/wording.ts';
import { produce } from '../production/produce.ts';

/** 导入、核对、输出一步完成。 Import, check and render in one step. */
export const convert = defineCommand({
  operands: wording('文件|文件夹|通配|-…', 'FILE|FOLDER|GLOB|-…'),
  about: wording(
    '导入、核对并输出。报告自己的毛病（勾稽不成立、漏填）照原样输出并说明；没有读全的不写出。',
    'Imports, checks and renders. Faults of the report itself are rendered as they are and named; what was not read whole is not written.',
  ),
  options: {
    ...renderOptions,
    ...profileOption,
    ...factOptions,
    ...inputOptions,
    ...findingOptions,
    ...commonOptions,
  },
  examples: [
    'gongkai convert report.txt --to html -o report.html',
    'gongkai convert report.txt --to json --to html --to markdown -o out/',
    'gongkai convert "2023/*.txt" --to json -o out/ --profile published',
  ],
  run: (invocation) =>
    produce(invocation, {
      checks: profileOf(invocation.values.profile),
      facts: factsOf(invocation.values),
    }),
});
