// `pnpm release:rehearse`: a release from beginning to end on this machine – versions, build, packages,
// a registry on loopback, and the projects of people who install from it. Only commits are released.
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { consumers } from './consumers.ts';
import { releaseTwo, writeChangeset } from './independent-versions.ts';
import { publishedIn, versionsIn } from './published.ts';
import { startRegistry } from './registry.ts';
import { cloneHead, pnpm, run, takeBack } from './run.ts';

const root = join(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'gongkai-release-'));
const started = performance.now();
let failures = 0;

function say(line: string): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(0).padStart(4);
  process.stdout.write(`${seconds} s  ${line}\n`);
}

/** One thing that has to work; the others go on. */
function attempt(name: string, what: () => string): void {
  try {
    say(`ok    ${name}: ${what()}`);
  } catch (error) {
    failures += 1;
    say(`FAIL  ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const tools = ['node', 'npm'].map((tool) => run(tool, ['--version'], { cwd: root }).trim());
say(`Node ${tools.join(', npm ')}, ${process.platform} ${process.arch}`);
const checkout = join(work, 'checkout');
cloneHead(root, checkout);
pnpm(['install', '--frozen-lockfile'], { cwd: checkout });
const names = publishedIn(checkout).map(({ manifest }) => manifest.name);
writeChangeset(checkout, names, 'minor', 'Everything so far.');
pnpm(['release:version'], { cwd: checkout });
for (const [name, version] of versionsIn(checkout)) say(`      ${name} ${version}`);
// what is published; the sites and the editor are not
pnpm(['build', '--filter=./packages/*'], { cwd: checkout });

const registry = await startRegistry(join(work, 'registry'));
try {
  const tarballs = join(work, 'tarballs');
  for (const { folder, manifest } of publishedIn(checkout)) {
    attempt(`${manifest.name} packed`, () => {
      pnpm(['pack', '--pack-destination', tarballs], { cwd: folder });
      const prefix = `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}`;
      const tarball = join(
        tarballs,
        readdirSync(tarballs).find((file) => file === `${prefix}.tgz`) ?? 'missing',
      );
      run('npx', ['--no-install', 'publint', 'run', tarball, '--strict'], { cwd: root });
      if (manifest.exports?.['.'] === undefined) return 'publint clean';
      const profile = ['--profile', 'esm-only', '--exclude-entrypoints', './package.json'];
      run('npx', ['--no-install', 'attw', tarball, ...profile], { cwd: root });
      return 'publint and arethetypeswrong clean';
    });
    attempt(`${manifest.name} published`, () => {
      pnpm(['publish', '--registry', registry.url, '--no-git-checks', '--access', 'public'], {
        cwd: folder,
        env: { npm_config_userconfig: registry.userConfig },
      });
      return manifest.version;
    });
  }
  const possible = consumers.filter(({ needs }) => needs === undefined || names.includes(needs));
  for (const [i, consumer] of possible.entries())
    attempt(consumer.name, () => consumer.try(join(work, `consumer-${String(i)}`), registry));
} finally {
  registry.stop();
}

attempt('second release: a patch and a minor from 1.0.0', () => {
  takeBack(checkout);
  const moved = releaseTwo(checkout).filter(({ from, to }) => from !== to);
  const line = moved.map(({ name, from, to }) => `${name} ${from} → ${to}`).join(', ');
  const expected = '@gongkai/schema 1.0.0 → 1.1.0, @gongkai/validator 1.0.0 → 1.0.1';
  if (line !== expected) throw new Error(`moved ${line}, not ${expected}`);
  return line;
});

// some hundred thousand files: `rm` is several times faster than Node
run('rm', ['-rf', work], { cwd: root });
say(failures === 0 ? 'The rehearsal went well.' : `${String(failures)} failures.`);
process.exitCode = failures === 0 ? 0 : 1;
