// Packs packages as they are published and installs them into an empty project.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { packages, root } from '../laws/workspace.ts';

export const published = packages.filter(({ manifest }) => !manifest.private);

/** What npx hands down from this project's own settings is not for another project; npm 11.19 refuses it there. */
export const env = { ...process.env };
delete env['npm_config_allow_scripts'];

export const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** `pnpm test` has pnpm on its path; `vitest` alone has not. */
export const onPath = (name: string): string[] =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .filter((file) => existsSync(file));
const pnpm = (...args: string[]): string =>
  onPath('pnpm').length > 0
    ? run('pnpm', args, root)
    : run('npx', ['--yes', 'pnpm@12', ...args], root);

/** A project in a folder of its own in which these packages, all that are published by default, are installed from their tarballs. */
export function packedProject(names = published.map(({ manifest }) => manifest.name)): string {
  const project = mkdtempSync(join(tmpdir(), 'gongkai-consumer-'));
  const tarballs = join(project, 'tarballs');
  mkdirSync(tarballs);
  const filters = names.map((name) => `--filter=${name}`);
  pnpm('--recursive', ...filters, 'pack', '--pack-destination', tarballs);
  const files = Object.fromEntries(
    names.map((name) => {
      const prefix = `${name.replace('@', '').replace('/', '-')}-`;
      const file = readdirSync(tarballs).find(
        (tarball) => tarball.startsWith(prefix) && /^\d/.test(tarball.slice(prefix.length)),
      );
      return [name, `file:tarballs/${file ?? 'missing'}`];
    }),
  );
  writeFileSync(
    join(project, 'package.json'),
    // packages ask each other for a version that no registry has yet: they get the tarballs, too
    JSON.stringify({ type: 'module', private: true, dependencies: files, overrides: files }),
  );
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  run('npm', ['install', ...quiet], project);
  return project;
}
