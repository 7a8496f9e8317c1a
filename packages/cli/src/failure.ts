import type { Language } from '@gongkai/plugin-kit';
import { valueOf } from './arguments/raw.ts';
import { splitCommand } from './arguments/split-command.ts';
import { CommandError } from './command-error.ts';
import { ExitCode } from './results/exit-code.ts';
import { summarise } from './results/summary.ts';
import { printable } from './terminal/printable.ts';
import type { Terminal } from './terminal/terminal.ts';

/**
 * 告知命令没有照做的原因：标准错误上一句话；要求 JSON 时标准输出仍恰好是一个 JSON 对象。
 * Says why the command was not done: one sentence on standard error; where JSON was asked for,
 * standard output still holds exactly one object. The stack is shown only with GONGKAI_DEBUG=1.
 */
export function reportFailure(
  error: unknown,
  args: readonly string[],
  terminal: Terminal,
  language: Language,
): number {
  const sentence = printable(
    error instanceof CommandError ? error.wording[language] : internal(error, language),
  );
  if (valueOf(args, '--format', '-f') === 'json') {
    const kind = error instanceof CommandError ? 'command' : 'internal';
    const body = { ...emptyResult(splitCommand(args).name), error: { kind, message: sentence } };
    terminal.stdout.write(`${JSON.stringify(body, null, 2)}\n`);
  }
  terminal.stderr.write(`gongkai: ${sentence}\n`);
  if (terminal.env['GONGKAI_DEBUG'] && error instanceof Error) {
    terminal.stderr.write(`${error.stack ?? ''}\n`);
  }
  return ExitCode.failure;
}

function internal(error: unknown, language: Language): string {
  const detail = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  return language === 'zh-CN'
    ? `内部错误，不是您的文件的问题：${detail}。请把命令和文件一并反馈；设 GONGKAI_DEBUG=1 可看细节`
    : `Internal error, not a fault of your file: ${detail}. Please report the command and the file; GONGKAI_DEBUG=1 shows details`;
}

function emptyResult(command: string | undefined): object {
  if (command === 'import') return { draft: {}, origins: {}, diagnostics: [] };
  if (command === 'check' || command === 'convert' || command === 'render') {
    return { files: [], summary: summarise([]) };
  }
  return {};
}
