import type { Command } from './command.ts';
import { wording, type Wording } from './language/wording.ts';

/** 命令表中的一行；命令本身用到时才读入。 A line of the table of commands; each is loaded when it is run. */
export interface CommandEntry {
  readonly summary: Wording;
  load(): Promise<Command>;
}

/** 全部命令。 Every command. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  convert: {
    summary: wording('导入、核对并输出，一步完成', 'import, check and render in one step'),
    load: async () => (await import('./commands/convert.ts')).convert,
  },
  import: {
    summary: wording('把已有的报告读成结构化的草稿', 'read a report into a structured draft'),
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
  check: {
    summary: wording('核对报告：勾稽关系、漏填、格式', 'check reports: sums, blanks, shape'),
    load: async () => (await import('./commands/check.ts')).check,
  },
  render: {
    summary: wording('按官方表样输出', 'print a report in the official layout'),
    load: async () => (await import('./commands/render.ts')).render,
  },
  series: {
    summary: wording('历年衔接：逐年核对', 'hold each year against the one before'),
    load: async () => (await import('./commands/series.ts')).series,
  },
  rollup: {
    summary: wording('汇总各单位的报告', 'add up the reports of many units'),
    load: async () => (await import('./commands/rollup.ts')).rollup,
  },
  diff: {
    summary: wording('比较两份报告：逐格、逐字', 'compare two reports cell by cell'),
    load: async () => (await import('./commands/diff.ts')).diff,
  },
  waive: {
    summary: wording('对一条核对结果作核对说明', 'answer a finding in the report'),
    load: async () => (await import('./commands/waive.ts')).waive,
  },
  correct: {
    summary: wording('已公布的报告有误，作更正后的报告', 'make the successor of a wrong report'),
    load: async () => (await import('./commands/correct.ts')).correct,
  },
  init: {
    summary: wording('新建一份空白报告', 'write an empty report to fill in'),
    load: async () => (await import('./commands/init.ts')).init,
  },
  template: {
    summary: wording('空白的填报表：Word、Excel', 'write a blank form to fill in: Word, Excel'),
    load: async () => (await import('./commands/template.ts')).template,
  },
  explain: {
    summary: wording(
      '解释一个代码：是什么、依据、怎样修改',
      'explain a code: what, why, how to repair',
    ),
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  list: {
    summary: wording(
      '列出代码、读入器、输出器、版本、方案',
      'list codes, importers, renderers, editions, profiles',
    ),
    load: async () => (await import('./commands/list.ts')).list,
  },
  schema: {
    summary: wording('输出 JSON Schema 或表的定义', 'print the JSON Schema or the form'),
    load: async () => (await import('./commands/schema.ts')).schema,
  },
};
