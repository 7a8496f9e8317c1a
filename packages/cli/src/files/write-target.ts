import { resolve } from 'node:path';
import type { Terminal } from '../terminal/terminal.ts';
import type { Input } from './input.ts';
import { refuseInput } from './output-plan.ts';
import { writeFiles } from './write-files.ts';

/** -o 所指的一处：文件，或标准输出。 The one place that -o names: a file, or standard output. */
export interface WriteTarget {
  /** 印给人看的路径；标准输出没有。 The path as shown; standard output has none. */
  readonly shown: string | undefined;
  write(data: string | Uint8Array): void;
}

/** -o 的去处；会覆盖输入的先行拒绝。 Where -o leads; refused at once where it would overwrite an input. */
export function writeTarget(
  output: string | undefined,
  terminal: Terminal,
  inputs: readonly Input[] = [],
): WriteTarget {
  if (output === undefined || output === '-') {
    return {
      shown: undefined,
      write: (data) => {
        terminal.stdout.write(data);
      },
    };
  }
  const path = resolve(terminal.cwd, output);
  refuseInput(path, output, inputs);
  return {
    shown: output,
    write: (data) => {
      writeFiles([{ path, bytes: data }]);
    },
  };
}
