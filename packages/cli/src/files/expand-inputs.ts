import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { CommandError } from '../command-error.ts';
import { wording } from '../language/wording.ts';
import { glob, isGlob } from './glob.ts';
import type { Input } from './input.ts';
import { walkFolder } from './walk-folder.ts';

/** 展开所需。 What expanding takes. */
export interface Expansion {
  readonly cwd: string;
  /** 文件夹中要找的扩展名。 Extensions to look for in folders. */
  readonly extensions: readonly string[];
  readonly stdinFilename: string | undefined;
  /** 文件夹中不读的文件。 Told of each file of a folder that is not read. */
  readonly leftOut?: (shown: string) => void;
}

/**
 * 操作数 → 输入：文件、文件夹、通配、-。没有匹配的原样留下，读取时会说没有这个文件。
 * Operands → inputs: files, folders, globs and -. What matches nothing stays as it is; reading it
 * will say that there is no such file.
 */
export function expandInputs(operands: readonly string[], expansion: Expansion): readonly Input[] {
  if (operands.length === 0) {
    throw new CommandError(
      wording(
        '请给出文件、文件夹或通配，- 为标准输入',
        'Name a file, a folder or a glob; - is standard input',
      ),
    );
  }
  const inputs = new Map<string, Input>();
  for (const operand of operands) {
    for (const input of expand(operand, expansion)) inputs.set(input.path ?? '-', input);
  }
  return [...inputs.values()];
}

function expand(operand: string, { cwd, extensions, stdinFilename, leftOut }: Expansion): Input[] {
  if (operand === '-') {
    const name = stdinFilename === undefined ? undefined : basename(stdinFilename);
    return [
      {
        shown: stdinFilename ?? '-',
        relative: name ?? 'report',
        ...(name === undefined ? {} : { name }),
      },
    ];
  }
  const path = resolve(cwd, operand);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    return inFolder(operand, path, extensions, leftOut);
  }
  // a name that exists is that file, even with brackets in it
  if (isGlob(operand) && !existsSync(path)) {
    const matches = glob(operand, cwd);
    if (matches.length > 0) {
      return matches.map((match) =>
        fileInput(shownAs(operand, match.path, cwd), match.path, match.relative),
      );
    }
  }
  return [fileInput(operand, path, basename(path))];
}

function inFolder(
  operand: string,
  path: string,
  extensions: readonly string[],
  leftOut: Expansion['leftOut'],
): Input[] {
  const found = walkFolder(path, extensions, (relative) => leftOut?.(join(operand, relative)));
  if (found.length === 0) {
    // nothing to read is not the same as everything being right
    const pattern = extensions.map((extension) => `*${extension}`).join(' ');
    return [fileInput(join(operand, pattern), join(path, pattern), pattern)];
  }
  return found.map((relative) =>
    fileInput(join(operand, relative), join(path, relative), relative),
  );
}

function fileInput(shown: string, path: string, relative: string): Input {
  return { shown, path, name: basename(path), relative };
}

function shownAs(operand: string, path: string, cwd: string): string {
  const prefix = join(cwd, '/');
  return !operand.startsWith(cwd) && path.startsWith(prefix) ? path.slice(prefix.length) : path;
}
