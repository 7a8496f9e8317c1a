import {
  commonOptions,
  findingOptions,
  inputOptions,
  renderOptions,
} from '../arguments/shared-options.ts';
import { defineCommand } from '../command.ts';
import { wording } from '../language/wording.ts';
import { produce } from '../production/produce.ts';

/** 输出：只看是不是一份报告，不核对数据。 Renders; looks at the shape only, not at the figures. */
export const render = defineCommand({
  operands: wording('文件|文件夹|通配|-…', 'FILE|FOLDER|GLOB|-…'),
  about: wording(
    '把报告按官方表样输出，有什么印什么，未填的格印作未填。要连同核对，用 convert。',
    'Prints reports in the official layout as they are, blanks as blanks. Use convert to check as well.',
  ),
  options: { ...renderOptions, ...inputOptions, ...findingOptions, ...commonOptions },
  examples: [
    'gongkai render report.gongkai.json --to html -o report.html',
    'gongkai render report.gongkai.json --to html --to markdown -o out/',
    'gongkai render report.gongkai.json --to markdown',
  ],
  run: (invocation) => produce(invocation, { checks: 'shape', facts: [] }),
});
