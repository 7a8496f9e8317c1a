import { writeFileSync } from 'node:fs';
import { cannotWrite } from './write-files.ts';

/** 写一个新文件；已有的不覆盖。 Writes a new file and never overwrites one. */
export function writeNew(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    throw cannotWrite(path, error);
  }
}
