import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CommandError } from '../command-error.ts';
import { wording } from '../language/wording.ts';
import type { Input } from './input.ts';
import { sameFile } from './same-file.ts';

/** 一个要写的输出。 One output to be written. */
export interface PlannedOutput {
  readonly input: Input;
  /** 输出器的名称。 The name of the renderer. */
  readonly to: string;
  /** 印给人看的路径；undefined 为标准输出。 The path as shown; undefined is standard output. */
  readonly shown: string | undefined;
}

export interface PlannedRenderer {
  readonly name: string;
  readonly extension: string;
}

/**
 * 事先定好每个输出写到哪里：一个输出写到 -o 的文件，几个输出写进 -o 的文件夹。会覆盖输入的、彼此重名的，
 * 什么都没写之前就拒绝。`several`：要的是几个输出，哪怕其中有坏的。
 * Decides beforehand where each output goes: one output to the file of -o, several into its folder.
 * What would overwrite an input or another output is refused before anything is written. `several`:
 * that many were asked for, even where some of them turned out to be broken.
 */
export function planOutputs(
  inputs: readonly Input[],
  renderers: readonly PlannedRenderer[],
  output: string | undefined,
  cwd: string,
  several = inputs.length * renderers.length > 1,
): readonly PlannedOutput[] {
  const pairs = inputs.flatMap((input) => renderers.map((renderer) => ({ input, renderer })));
  const toStdout = output === undefined || output === '-';
  if (toStdout && pairs.length > 1) {
    throw new CommandError(
      wording(
        `有 ${String(pairs.length)} 个输出，请用 -o 指定文件夹`,
        `There are ${String(pairs.length)} outputs; name a folder with -o`,
      ),
    );
  }
  const isFolder = !toStdout && (several || looksLikeFolder(output, cwd));
  const plan = pairs.map(({ input, renderer }) => ({
    input,
    to: renderer.name,
    shown: toStdout
      ? undefined
      : isFolder
        ? join(output, `${stem(input.relative)}${renderer.extension}`)
        : output,
  }));
  refuseClashes(plan, inputs, cwd);
  return plan;
}

function looksLikeFolder(output: string, cwd: string): boolean {
  return (
    /[\\/]$/.test(output) ||
    statSync(resolve(cwd, output), { throwIfNoEntry: false })?.isDirectory() === true
  );
}

/** 去掉扩展名，.gongkai.json 算一个。 Without its extension; .gongkai.json is one. */
function stem(relative: string): string {
  return relative.replace(/(\.gongkai)?\.json$|\.[^./\\]+$/i, '');
}

function refuseClashes(
  plan: readonly PlannedOutput[],
  inputs: readonly Input[],
  cwd: string,
): void {
  const taken = new Set<string>();
  for (const { shown } of plan) {
    if (shown === undefined) continue;
    const path = resolve(cwd, shown);
    if (taken.has(path)) {
      throw new CommandError(
        wording(`两个输出都要写到 ${shown}，请分开写`, `Two outputs would be written to ${shown}`),
      );
    }
    taken.add(path);
    refuseInput(path, shown, inputs);
  }
}

/** 输出不得覆盖任何一个输入。 No output may overwrite an input. */
export function refuseInput(path: string, shown: string, inputs: readonly Input[]): void {
  if (inputs.some((input) => input.path !== undefined && sameFile(input.path, path))) {
    throw new CommandError(
      wording(
        `${shown} 就是要读的文件，不能覆盖；请用 -o 换一个名字`,
        `${shown} is the file to be read and is not overwritten; choose another name with -o`,
      ),
    );
  }
}
