import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Goal } from './goal.ts';
import { ratio, wallTime } from './measure.ts';

const bin = fileURLToPath(new URL('../../packages/cli/dist/bin.js', import.meta.url));
const run = (...args: string[]): void => {
  const { status, stderr } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(String(stderr));
};

export const startGoal: Goal = {
  name: 'start: gongkai --version / node -e 0',
  limit: 1.6,
  unit: '×',
  measure: () =>
    ratio(
      () => {
        run(bin, '--version');
      },
      () => {
        run('-e', '0');
      },
      { rounds: 25, batch: 1, warmUp: 0, clock: wallTime },
    ),
};
