import type { Language } from '@gongkai/plugin-kit';
import { parseArguments } from './arguments/parse-arguments.ts';
import { commonOptions, versionOption } from './arguments/shared-options.ts';
import { splitCommand } from './arguments/split-command.ts';
import { unknownName } from './arguments/unknown-name.ts';
import { commands } from './commands.ts';
import { reportFailure } from './failure.ts';
import { commandHelp } from './help/command-help.ts';
import { generalHelp } from './help/general-help.ts';
import { chooseLanguage } from './language/choose-language.ts';
import { wording } from './language/wording.ts';
import { ExitCode } from './results/exit-code.ts';
import type { Terminal } from './terminal/terminal.ts';

/** 执行一行命令，返回退出码；任何差错都变成一句话。 Runs one command line; every failure becomes one sentence. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  let language: Language = 'zh-CN';
  try {
    language = chooseLanguage(args, terminal.env);
    return await run(args, terminal, language);
  } catch (error) {
    return reportFailure(error, args, terminal, language);
  }
}

async function run(
  args: readonly string[],
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const { name, rest } = splitCommand(args);
  if (name === undefined) {
    const { values } = parseArguments(rest, { ...commonOptions, ...versionOption });
    if (values.version) {
      terminal.stdout.write(`${terminal.version}\n`);
      return ExitCode.ok;
    }
    (values.help ? terminal.stdout : terminal.stderr).write(generalHelp(language));
    return values.help ? ExitCode.ok : ExitCode.failure;
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined)
    throw unknownName(wording('命令', 'command'), name, Object.keys(commands));
  const command = await entry.load();
  const { operands, values } = parseArguments(rest, command.options);
  if (values['help']) {
    terminal.stdout.write(commandHelp(name, command, language));
    return ExitCode.ok;
  }
  return command.run({ operands, values, language, terminal });
}
