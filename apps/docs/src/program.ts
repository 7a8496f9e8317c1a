import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../../../packages/cli/dist/bin.js');

export interface Said {
  /** What a terminal shows. */
  readonly text: string;
  /** 0 and 1 are answers. */
  readonly code: number;
}

/** Runs `gongkai` as it was built. */
export function gongkai(args: readonly string[], cwd: string): Said {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', NO_COLOR: '1' },
  });
  return { text: `${stdout}${stderr}`.trimEnd(), code: status ?? 2 };
}
