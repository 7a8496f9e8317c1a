import { writePointer, type Draft, type Fix } from '@gongkai/plugin-kit';

/** 在副本中采用一种修改，原草稿不变。 Applies a repair to a copy; the draft itself stays as it is. */
export function applyFix(draft: Draft, fix: Fix): Draft {
  return fix.patch.reduce((copy, { path, value }) => writePointer(copy, path, value), draft);
}
