import type { Language } from '@gongkai/plugin-kit';
import type { Options, Values } from './arguments/option.ts';
import type { commonOptions } from './arguments/shared-options.ts';
import type { Wording } from './language/wording.ts';
import type { Terminal } from './terminal/terminal.ts';

/** 一次执行。 One invocation. */
export interface Invocation<O extends Options> {
  readonly operands: readonly string[];
  readonly values: Values<O>;
  readonly language: Language;
  readonly terminal: Terminal;
}

/** 一个命令：写法、选项、执行。 One command: how it is written, its options, what it does. */
export interface Command<O extends Options = Options> {
  /** 帮助中命令名之后的写法。 What follows the name in its help. */
  readonly operands: Wording;
  readonly about: Wording;
  readonly options: O;
  readonly examples: readonly string[];
  /** 返回退出码。 Returns the exit code. */
  run(invocation: Invocation<O>): Promise<number>;
}

/** 声明一个命令，得到各选项的类型；共用选项不可少。 Declares a command and infers the types of its values. */
export function defineCommand<const O extends Options & typeof commonOptions>(
  command: Command<O>,
): Command {
  // Values are parsed with the very options declared here, so they have the type inferred from them.
  return command;
}
