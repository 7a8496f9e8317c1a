import type { Language } from '@gongkai/plugin-kit';
import { commonOptions, versionOption } from '../arguments/shared-options.ts';
import { commands } from '../commands.ts';
import { columns } from '../terminal/columns.ts';
import { optionsHelp } from './options-help.ts';

/** 总的帮助。 The general help. */
export function generalHelp(language: Language): string {
  const zh = language === 'zh-CN';
  const list = Object.entries(commands).map(([name, { summary }]) => [name, summary[language]]);
  return [
    zh
      ? 'gongkai：政府信息公开工作年度报告的导入、核对与输出'
      : 'gongkai: import, check and render annual reports on open government information',
    '',
    zh ? '用法：gongkai <命令> [选项]' : 'Usage: gongkai <command> [options]',
    '',
    zh ? '命令：' : 'Commands:',
    columns(list),
    zh ? '选项：' : 'Options:',
    optionsHelp({ ...commonOptions, ...versionOption }, language),
    zh
      ? '退出码：0 通过；1 有错误；2 用法不对、无法读取或内部差错'
      : 'Exit codes: 0 passed; 1 findings; 2 usage, unreadable input or an internal failure',
    zh ? '各命令的用法：gongkai <命令> --help' : 'Help for a command: gongkai <command> --help',
    '',
  ].join('\n');
}
