import { execFileSync, spawnSync } from 'node:child_process';

interface Surroundings {
  readonly cwd: string;
  /** What is undefined is not handed down. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** What a command prints; where it fails, an error with everything it said. */
export function run(command: string, args: readonly string[], { cwd, env }: Surroundings): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...surroundings(), ...env },
  });
  if (error !== undefined) throw error;
  if (status === 0) return stdout;
  throw new Error(
    `${command} ${args.join(' ')} (${cwd}) ended with ${String(status)}\n${stdout}${stderr}`,
  );
}

/** pnpm as the README starts it; what already runs under it need not be started through npx again. */
export const pnpm = (args: readonly string[], where: Surroundings): string =>
  process.env['npm_config_user_agent']?.startsWith('pnpm/12') === true
    ? run('pnpm', args, where)
    : run('npx', ['--yes', 'pnpm@12', ...args], where);

/** What the tree holds at HEAD: a release is made of commits. */
export function cloneHead(root: string, folder: string): void {
  execFileSync('git', ['clone', '--quiet', '--local', '--no-tags', root, folder]);
  for (const [key, value] of [
    ['user.name', 'rehearsal'],
    ['user.email', 'rehearsal@example.invalid'],
  ] as const)
    execFileSync('git', ['config', key, value], { cwd: folder });
}

/** Takes back in a clone what was changed since its commit; what was installed and built stays. */
export function takeBack(checkout: string): void {
  execFileSync('git', ['reset', '--quiet', '--hard'], { cwd: checkout });
  execFileSync('git', ['clean', '--quiet', '-d', '--force'], { cwd: checkout });
}

/** What npx hands down from this project's own settings is not for another project; npm 11.19 refuses it there. */
function surroundings(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  delete env['npm_config_allow_scripts'];
  return env;
}
