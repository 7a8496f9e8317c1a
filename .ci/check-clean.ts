// Regenerates every committed generated file and fails when that changes something: what is
// committed must be what its source gives. In CI the tree must be clean altogether; on a desk,
// where work in progress is normal, only the regeneration must not change it.
import { execFileSync } from 'node:child_process';

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
const tree = (): string => run('git', 'status', '--porcelain', '--untracked-files=all');
const contents = (): string => tree() + run('git', 'diff', '--no-ext-diff', '--binary');

const before = contents();
execFileSync('turbo', ['run', 'generate', '--force', '--output-logs=errors-only'], {
  stdio: 'inherit',
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' },
});
const dirty = process.env['CI'] ? tree() : contents() === before ? '' : tree();
if (dirty) {
  console.error(`The tree is not clean after regeneration:\n${dirty}`);
  console.error(run('git', 'diff', '--no-ext-diff', '--stat'));
  process.exit(1);
}
console.log('The tree is clean after regeneration.');
