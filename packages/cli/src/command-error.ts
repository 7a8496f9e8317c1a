import type { Wording } from './language/wording.ts';

/**
 * 命令不能照做：用法不对、写不出文件、插件有误。以一句话告知，退出码 2。
 * The command cannot do what it was asked: wrong usage, a file that cannot be written, a broken
 * plugin. Told in one sentence, exit code 2. Faults in data are diagnostics, never this.
 */
export class CommandError extends Error {
  override readonly name: string = 'CommandError';
  readonly wording: Wording;

  constructor(wording: Wording) {
    super(wording.en);
    this.wording = wording;
  }
}

/** 找到了插件，但不能用；其余输出照常。 A plugin that was found and cannot be used; other outputs go on. */
export class PluginError extends CommandError {
  override readonly name = 'PluginError';
}
