/** 命令名与其余参数。 The name of the command and everything else. */
export interface CommandLine {
  readonly name: string | undefined;
  readonly rest: readonly string[];
}

const takesValue = new Set(['--lang', '--color']);

/**
 * 取出命令名：命令之前可以有 --lang 等共用选项；`help 命令` 即 `命令 --help`。
 * Finds the command: shared options such as --lang may come before it, and `help NAME` means
 * `NAME --help`.
 */
export function splitCommand(args: readonly string[]): CommandLine {
  let index = 0;
  while (index < args.length && /^-./.test(args[index] ?? '')) {
    index += takesValue.has(args[index] ?? '') ? 2 : 1;
  }
  const name = args[index];
  const rest = [...args.slice(0, index), ...args.slice(index + 1)];
  if (name !== 'help') return { name, rest };
  const asked = splitCommand(rest);
  return { name: asked.name, rest: [...asked.rest, '--help'] };
}
