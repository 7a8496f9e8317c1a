// Plugins of others: what `npm create gongkai-plugin` writes, and an example, run on packed packages alone –
// with node:test and with jest, and by the command.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../laws/workspace.ts';
import { env, packedProject, run } from './packed-project.ts';

const kit = ['@gongkai/form', '@gongkai/schema', '@gongkai/plugin-kit', 'create-gongkai-plugin'];
const example = 'gongkai-renderer-brief';
let project: string;

beforeAll(() => {
  project = packedProject(kit);
  cpSync(join(import.meta.dirname, 'plugin-brief'), join(project, example), { recursive: true });
}, 120_000);
afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

/** The tests of a plugin with `node --test`: how many pass and fail. */
function nodeTest(folder: string): { readonly pass: number; readonly fail: number } {
  const { stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=tap'], {
    ...{ cwd: folder, encoding: 'utf8' },
    env: { ...env, NODE_TEST_CONTEXT: undefined },
  });
  const count = (name: string): number =>
    Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(stdout)?.[1] ?? NaN);
  return { pass: count('pass'), fail: count('fail') };
}

describe.each(['renderer', 'importer', 'rule', 'profile'])('a new %s', (kind) => {
  const folder = (): string => join(project, `gongkai-${kind}-my-format`);

  test('is written offline and passes its own tests', () => {
    const bin = join(project, 'node_modules/create-gongkai-plugin/dist/bin.js');
    run(process.execPath, [bin, 'my-format', '--kind', kind], project);
    const { pass, fail } = nodeTest(folder());
    expect(fail).toBe(0);
    expect(pass).toBeGreaterThanOrEqual(4);
  }, 60_000);

  test('asks for the versions that it was tested with', () => {
    const manifest = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
    const installed = (name: string): string =>
      (manifest(join(project, 'node_modules', name, 'package.json')) as { version: string })
        .version;
    expect(manifest(join(folder(), 'package.json'))).toMatchObject({
      peerDependencies: { '@gongkai/plugin-kit': `^${installed('@gongkai/plugin-kit')}` },
      devDependencies: { '@gongkai/schema': `^${installed('@gongkai/schema')}` },
    });
  });

  test('fails them when it is broken', () => {
    const file = join(folder(), 'src/index.js');
    writeFileSync(file, readFileSync(file, 'utf8').replace('api: 1', 'api: 2'));
    expect(nodeTest(folder()).fail).toBeGreaterThan(0);
  }, 60_000);
});

describe('an example of another team', () => {
  test('uses nothing but published packages', () => {
    const sources = readdirSync(join(project, example, 'src')).map((file) =>
      readFileSync(join(project, example, 'src', file), 'utf8'),
    );
    const imported = sources.flatMap((text) =>
      [...text.matchAll(/from '([^.'][^']*)'/g)].map(([, name]) => name),
    );
    const foreign = imported.filter(
      (name) => !/^(@gongkai\/(plugin-kit|schema)|node:test|@jest\/globals)/.test(name ?? ''),
    );
    expect(foreign).toEqual([]);
  });

  test('passes the kit under node:test', () => {
    const { pass, fail } = nodeTest(join(project, example));
    expect(fail).toBe(0);
    expect(pass).toBeGreaterThan(20);
  }, 60_000);

  test('passes the kit under jest', () => {
    const jest = join(
      createRequire(import.meta.url).resolve('jest/package.json'),
      '../bin/jest.js',
    );
    const options = ['--rootDir', join(project, example), '--testMatch', '**/*.jest.js', '--json'];
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--experimental-vm-modules', jest, ...options, '--config', '{"transform":{}}'],
      { cwd: join(project, example), encoding: 'utf8', env },
    );
    const result = JSON.parse(stdout === '' ? JSON.stringify({ stderr }) : stdout) as object;
    expect(result).toMatchObject({ success: true, numFailedTests: 0 });
    expect((result as { numPassedTests: number }).numPassedTests).toBeGreaterThan(20);
  }, 120_000);

  test('is found by the command under its name, options and all', () => {
    symlinkSync(join(project, example), join(project, 'node_modules', example));
    mkdirSync(join(project, 'out'), { recursive: true });
    copyFileSync(
      join(root, 'schemas/2021/examples/complete.gongkai.json'),
      join(project, 'report.gongkai.json'),
    );
    const gongkai = (...args: string[]): string =>
      run(process.execPath, [join(root, 'packages/cli/dist/bin.js'), ...args], project);
    gongkai(
      'render',
      'report.gongkai.json',
      '--to',
      'brief',
      '--option',
      'borders=false',
      '-o',
      'out/a.html',
    );
    const page = readFileSync(join(project, 'out/a.html'), 'utf8');
    expect(page).toContain('<table><caption>');
    const { renderers } = JSON.parse(gongkai('list', 'renderers', '-f', 'json')) as {
      renderers: { name: string; origin: string }[];
    };
    expect(renderers).toContainEqual(
      expect.objectContaining({ name: 'brief', origin: example, options: ['borders'] }),
    );
  }, 60_000);
});
