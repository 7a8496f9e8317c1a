import { statSync } from 'node:fs';

/** 两个路径是否同一个文件，链接和大小写之别也算在内。 Whether two paths are one file, through links or letter case. */
export function sameFile(a: string, b: string): boolean {
  if (a === b) return true;
  const [left, right] = [a, b].map((path) =>
    statSync(path, { throwIfNoEntry: false, bigint: true }),
  );
  return (
    left !== undefined &&
    right !== undefined &&
    left.ino !== 0n &&
    left.ino === right.ino &&
    left.dev === right.dev
  );
}
