import { wording } from '../language/wording.ts';

/** 保存后再核对。 Check again on save. */
export const watchOption = {
  watch: {
    type: 'boolean',
    short: 'w',
    about: wording(
      '文件保存后再核对一次，按 Ctrl+C 结束',
      'check again whenever a file is saved; Ctrl+C ends it',
    ),
  },
} as const;
