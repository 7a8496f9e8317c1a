import { wording } from '../language/wording.ts';

/** 成批导入的选项。 Options of importing many files. */
export const batchOptions = {
  force: {
    type: 'boolean',
    about: wording(
      '成批时：内容没有变的也重新导入，改过的输出也覆盖',
      'many files: import what has not changed as well, and overwrite outputs that were edited',
    ),
  },
  jobs: {
    type: 'string',
    value: wording('个数', 'N'),
    about: wording('成批时：几个线程；默认为处理器核数', 'many files: threads; as many as cores'),
  },
  timeout: {
    type: 'string',
    value: wording('秒', 'SECONDS'),
    about: wording('成批时：一个文件的时限，默认 10 秒', 'many files: time for one; 10 by default'),
  },
} as const;
