// `pnpm times`: from `git clone` to the first rendered report and to green tests, twice. Cold: nobody has
// installed anything on this machine before; warm: the caches of the cold run are there. Only commits
// are cloned. `pnpm times --first-report` leaves the tests out, which take most of it.
import { existsSync, mkdtempSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.ts';

const root = join(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'gongkai-times-'));
const steps = process.argv.includes('--first-report') ? ['demo'] : ['demo', 'test'];
// the Node of the machine, as somebody has it who has cloned nothing yet
const path = (process.env['PATH'] ?? '')
  .split(':')
  .filter((folder) => !folder.includes('node_modules') && !folder.includes('_npx'))
  .join(':');
// the caches of npm, pnpm and turbo lie in the home; what pnpm told this script is not for others
const told = Object.keys(process.env).filter((name) => /^p?npm_(?!config_registry)/i.test(name));
const env = {
  ...Object.fromEntries(told.map((name) => [name, undefined])),
  PATH: path,
  HOME: work,
  npm_config_userconfig: join(homedir(), '.npmrc'),
};
const milestones: Readonly<Record<string, string>> = {
  demo: 'the first rendered report',
  test: 'green tests',
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

for (const state of ['cold', 'warm']) {
  const checkout = join(work, state);
  const started = performance.now();
  run('git', ['clone', '--quiet', '--no-local', '--no-tags', `file://${root}`, checkout], {
    cwd: work,
  });
  for (const step of steps) {
    run('npx', ['--yes', 'pnpm@12', step], { cwd: checkout, env });
    if (step === 'demo' && !existsSync(join(checkout, 'tests/dist/demo')))
      throw new Error('The demo rendered nothing.');
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    say(`${state}: ${seconds.padStart(4)} s to ${milestones[step] ?? step}`);
  }
}
run('rm', ['-rf', work], { cwd: root });
