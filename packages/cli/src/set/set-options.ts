import { wording } from '../language/wording.ts';

const FILE = wording('文件', 'FILE');

/** 核对时报告之外的材料。 What a check takes besides the reports. */
export const setOptions = {
  previous: {
    type: 'string',
    value: FILE,
    about: wording(
      '本机关上一年的报告，用来核对历年衔接和同比',
      "the agency's report of the year before, to check what carries over and what has grown",
    ),
  },
  lexicon: {
    type: 'string',
    multiple: true,
    value: FILE,
    about: wording(
      '自备的词表，每行一条：词 => 应改为 # 说明；可重复',
      'a word list, one entry a line: word => replacement # note; repeatable',
    ),
  },
} as const;
