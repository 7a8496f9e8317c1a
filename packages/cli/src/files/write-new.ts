import { writeFileSync } from 'node:fs';
import { cannotWrite } from './write-files.ts';

/** 写一个新文件；已有的不覆盖。 Writes a new file and never overwrites one. */
export function writeNew(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content, { flag: 'wx' });
  } catch (error) {
    throw cannotWrite(path, error);
  }
}
