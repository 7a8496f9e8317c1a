import { profiles } from './profile-of.ts';
import { wording } from '../language/wording.ts';
import { formats, textFormats } from '../reporters/formats.ts';

const FILE = wording('文件', 'FILE');
const NAME = wording('名称', 'NAME');

/** 每个命令都有的选项。 Options of every command. */
export const commonOptions = {
  lang: {
    type: 'string',
    value: wording('zh-CN|en', 'zh-CN|en'),
    about: wording(
      '信息的语言；默认看 LC_ALL、LANG',
      'language of messages; LC_ALL and LANG by default',
    ),
  },
  color: {
    type: 'string',
    choices: ['auto', 'always', 'never'],
    about: wording(
      '是否着色；也认 NO_COLOR、FORCE_COLOR',
      'colour; NO_COLOR and FORCE_COLOR count too',
    ),
  },
  help: { type: 'boolean', short: 'h', about: wording('显示帮助', 'show this help') },
} as const;

/** 不带命令时才有的选项。 What only makes sense without a command. */
export const versionOption = {
  version: { type: 'boolean', short: 'v', about: wording('显示版本', 'show the version') },
} as const;

/** 读文件的命令的选项。 Options of commands that read files. */
export const inputOptions = {
  importer: {
    type: 'string',
    value: NAME,
    about: wording(
      '指定读入器，不再按内容判断',
      'the importer to use instead of looking at the content',
    ),
  },
  'stdin-filename': {
    type: 'string',
    value: FILE,
    about: wording(
      '标准输入（-）当作这个名字的文件',
      'treat standard input (-) as a file of this name',
    ),
  },
} as const;

/** 来源没有写明的事项。 Facts that the source does not state. */
export const factOptions = {
  agency: {
    type: 'string',
    value: NAME,
    about: wording(
      '来源没有写明的机关名称',
      'name of the agency, where the source does not state it',
    ),
  },
  year: {
    type: 'string',
    value: wording('年度', 'YEAR'),
    about: wording(
      '来源没有写明的报告年度',
      'year of the report, where the source does not state it',
    ),
  },
  title: {
    type: 'string',
    value: wording('标题', 'TITLE'),
    about: wording('来源没有写明的标题', 'title, where the source does not state it'),
  },
} as const;

/** 核对的方案。 The profile of a check. */
export const profileOption = {
  profile: {
    type: 'string',
    choices: profiles.map(({ name }) => name),
    about: wording(
      '方案：filing 报送前核对（默认）；published 已公布的报告，漏填只作提醒；地方方案见 gongkai list profiles',
      'filing: before filing (default); published: blanks are warnings; gongkai list profiles for regional ones',
    ),
  },
} as const;

/** 结果的印法与退出码。 How findings are printed and what the exit code says. */
export const findingOptions = {
  format: {
    type: 'string',
    short: 'f',
    choices: textFormats,
    about: wording(
      '结果的格式；默认在终端为 pretty，否则为 concise',
      'format of the findings; pretty on a terminal, else concise',
    ),
  },
  'fail-on': {
    type: 'string',
    choices: ['error', 'warning', 'info', 'never'],
    about: wording(
      '到哪一级算不通过（退出码 1），默认 error',
      'severity that fails (exit code 1); error by default',
    ),
  },
  'max-warnings': {
    type: 'string',
    value: wording('个数', 'N'),
    about: wording('提醒超过此数也算不通过', 'fail with more warnings than this'),
  },
  quiet: {
    type: 'boolean',
    short: 'q',
    about: wording('只印错误', 'print errors only'),
  },
} as const;

/** 输出的选项。 Options of output. */
export const renderOptions = {
  to: {
    type: 'string',
    short: 't',
    multiple: true,
    value: NAME,
    about: wording(
      '输出成什么，可重复；见 gongkai list renderers',
      'what to render to, repeatable; see gongkai list renderers',
    ),
  },
  output: {
    type: 'string',
    short: 'o',
    value: wording('文件|文件夹', 'FILE|FOLDER'),
    about: wording('写到哪里；省略则写到标准输出', 'where to write; standard output if left out'),
  },
  option: {
    type: 'string',
    multiple: true,
    value: wording('名称=值', 'NAME=VALUE'),
    about: wording('输出器的选项，可重复', 'an option of the renderer, repeatable'),
  },
} as const;

/** 写到哪里。 Where to write. */
export const outputOption = {
  output: {
    type: 'string',
    short: 'o',
    value: FILE,
    about: wording(
      '写到这个文件；省略则写到标准输出',
      'write to this file; standard output if left out',
    ),
  },
} as const;

/** 核对结果可以同时印成几种格式：第几个 -f 就写到第几个 -o。 Findings in several formats at once: the n-th -f goes to the n-th -o. */
export const copyOptions = {
  ...findingOptions,
  format: {
    type: 'string',
    short: 'f',
    multiple: true,
    choices: formats,
    about: wording(
      '结果的格式，可重复；默认在终端为 pretty，否则为 concise；xlsx 是退回各单位的问题清单',
      'format of the findings, repeatable; pretty on a terminal, else concise; xlsx is a list to send back',
    ),
  },
  output: {
    type: 'string',
    short: 'o',
    multiple: true,
    behind: 'format',
    value: FILE,
    about: wording(
      '写到这个文件，写在所属的 -f 之后；没有 -o 的写到标准输出',
      'write to this file; stands behind the -f it belongs to; one without -o goes to standard output',
    ),
  },
} as const;
