import {
  chmodSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CommandError } from '../command-error.ts';
import { wording } from '../language/wording.ts';

/** 要写的一个文件。 A file to write. */
export interface FileToWrite {
  /** 绝对路径。 The absolute path. */
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/**
 * 一起写出：先各写成临时文件，全部写好才换上。途中出错，什么都不留下。
 * Writes files together: each to a temporary file first, put in place only when all are complete.
 * When something fails nothing stays behind.
 */
export function writeFiles(files: readonly FileToWrite[]): void {
  const made: MadeFolder[] = [];
  const pending: { readonly temporary: string; readonly target: string }[] = [];
  let current = '';
  try {
    for (const { path, bytes } of files) {
      current = path;
      const first = mkdirSync(dirname(path), { recursive: true });
      if (first !== undefined) made.push({ first, last: dirname(path) });
      const existing = statSync(path, { throwIfNoEntry: false });
      if (existing?.isDirectory() === true) throw Object.assign(new Error(), { code: 'EISDIR' });
      if (existing !== undefined && !existing.isFile()) {
        writeFileSync(path, bytes); // a device or a pipe: /dev/null must not be replaced by a file
        continue;
      }
      const target = existing === undefined ? path : realpathSync(path);
      const temporary = join(dirname(target), `.${basename(target)}.${String(process.pid)}.tmp`);
      pending.push({ temporary, target });
      writeFileSync(temporary, bytes, { flag: 'wx' });
      if (existing !== undefined) chmodSync(temporary, existing.mode);
    }
    for (const { temporary, target } of pending) {
      current = target;
      renameSync(temporary, target);
    }
  } catch (error) {
    for (const { temporary } of pending) rmSync(temporary, { force: true });
    for (const folders of made.reverse()) unmake(folders);
    throw cannotWrite(current, error);
  }
}

/** 为写文件而新建的几级文件夹。 Folders that were made for a file. */
interface MadeFolder {
  readonly first: string;
  readonly last: string;
}

/** 由内到外删去新建的空文件夹；已有别的内容的留着。 Removes them again, innermost first, as far as they are empty. */
function unmake({ first, last }: MadeFolder): void {
  try {
    for (let folder = last; folder.length >= first.length; folder = dirname(folder)) {
      rmdirSync(folder);
    }
  } catch {
    // somebody else has put something there meanwhile
  }
}

/** 写不出的原因，用一句话。 Why a file cannot be written, in one sentence. */
export function cannotWrite(path: string, error: unknown): CommandError {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const [zh, en] = reasons[code] ?? [`写入出错（${code}）`, `writing failed (${code})`];
  return new CommandError(wording(`不能写 ${path}：${zh}`, `Cannot write ${path}: ${en}`));
}

const denied = ['没有写入权限', 'no permission'] as const;
const reasons: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  EACCES: denied,
  EPERM: denied,
  EROFS: ['磁盘是只读的', 'the disk is read-only'],
  ENOSPC: ['磁盘已满', 'the disk is full'],
  EDQUOT: ['磁盘配额已满', 'the disk quota is used up'],
  EISDIR: ['同名的文件夹已存在', 'there is a folder of that name'],
  ENOTDIR: ['上级不是文件夹', 'its parent is not a folder'],
  EEXIST: ['已存在', 'it exists already'],
  ENAMETOOLONG: ['文件名太长', 'the name is too long'],
};
