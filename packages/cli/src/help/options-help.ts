import type { Language } from '@gongkai/plugin-kit';
import type { Option, Options } from '../arguments/option.ts';
import { columns } from '../terminal/columns.ts';

/** 选项的帮助，一行一个。 Help on options, a line each. */
export function optionsHelp(options: Options, language: Language): string {
  return columns(
    Object.entries(options).map(([name, option]) => [
      `${option.short === undefined ? '    ' : `-${option.short}, `}--${name}${valueText(option, language)}`,
      option.about[language],
    ]),
  );
}

function valueText({ type, value, choices }: Option, language: Language): string {
  if (type === 'boolean') return '';
  return ` <${choices?.join('|') ?? value?.[language] ?? ''}>`;
}
