import { basename, resolve } from 'node:path';
import type { Input } from './input.ts';

/** 指名的一个文件，不展开。 One file by its name, without expansion. */
export function fileInput(file: string, cwd: string): Input {
  const name = basename(file);
  return { shown: file, path: resolve(cwd, file), name, relative: name };
}
