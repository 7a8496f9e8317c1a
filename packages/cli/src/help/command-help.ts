import type { Language } from '@gongkai/plugin-kit';
import type { Command } from '../command.ts';
import { optionsHelp } from './options-help.ts';

/** 一个命令的帮助。 Help on one command. */
export function commandHelp(name: string, command: Command, language: Language): string {
  const zh = language === 'zh-CN';
  const operands = command.operands[language];
  return [
    command.about[language],
    '',
    `${zh ? '用法：' : 'Usage: '}gongkai ${name} ${operands === '' ? '' : `<${operands}> `}[${zh ? '选项' : 'options'}]`,
    '',
    zh ? '选项：' : 'Options:',
    optionsHelp(command.options, language),
    zh ? '例：' : 'Examples:',
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}
