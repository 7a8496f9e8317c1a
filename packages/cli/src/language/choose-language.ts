import type { Language } from '@gongkai/plugin-kit';
import { CommandError } from '../command-error.ts';
import { valueOf } from '../arguments/raw.ts';
import { wording } from './wording.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * 语言：--lang，其次环境变量，再次系统区域。都没有说明时用中文：报告是中文的，读者也是。
 * The language: --lang, then the environment, then the system's locale. Chinese where none of them
 * says anything: the reports are Chinese and so are their readers.
 */
export function chooseLanguage(
  args: readonly string[],
  env: Environment,
  systemLocale = (): string => Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  const asked = valueOf(args, '--lang');
  if (asked !== undefined) {
    const language = languageOf(asked);
    if (language !== undefined) return language;
    throw new CommandError(
      wording(
        `不认识的语言“${asked}”，可用：zh-CN、en`,
        `Unknown language “${asked}”; known: zh-CN, en`,
      ),
    );
  }
  const variable = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value);
  if (variable !== undefined) {
    return languageOf(variable) ?? (/^(c|posix)\b/i.test(variable) ? 'zh-CN' : 'en');
  }
  // Only Windows has no such variables as a rule; elsewhere the locale repeats what they said, and
  // asking for it doubles the time that the command takes to start.
  return env['OS'] === 'Windows_NT' && languageOf(systemLocale()) === 'en' ? 'en' : 'zh-CN';
}

function languageOf(tag: string): Language | undefined {
  if (/^zh\b|^zh_/i.test(tag)) return 'zh-CN';
  if (/^en\b|^en_/i.test(tag)) return 'en';
  return undefined;
}
