import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { create } from './create.ts';
import { kinds } from './kinds.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'gongkai-create-'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

test.each(kinds)(
  'a %s has code, tests, CI and a changeset, and nothing left to fill in',
  (kind) => {
    const { status, text } = create(['my-format', '--kind', kind], cwd);
    expect([status, text.split('\n')[0]]).toEqual([0, `gongkai-${kind}-my-format`]);
    const folder = join(cwd, `gongkai-${kind}-my-format`);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((f) =>
      f.replaceAll('\\', '/'),
    );
    for (const file of [
      'package.json',
      'README.md',
      '.gitignore',
      '.github/workflows/ci.yml',
      '.changeset/config.json',
      '.changeset/first-version.md',
      'src/index.js',
      'src/index.test.js',
    ]) {
      expect(files).toContain(file);
      expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(
        /\{\{(?:kind|name|package|kit|schema)\}\}/,
      );
    }
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      name: string;
    };
    expect(manifest.name).toBe(`gongkai-${kind}-my-format`);
  },
);

test('a renderer unless told otherwise', () => {
  expect(create(['x'], cwd).text).toContain('gongkai-renderer-x');
  expect(create(['y', '--kind=rule'], cwd).text).toContain('gongkai-rule-y');
});

test.each([
  [[]],
  [['My Format']],
  [['../x']],
  [['a', 'b']],
  [['a', '--kind', 'theme']],
  [['a', '--kind']],
])('%j is refused with the usage', (args) => {
  const { status, text } = create(args, cwd);
  expect(status).toBe(2);
  expect(text).toContain('npm create gongkai-plugin NAME');
  expect(readdirSync(cwd)).toEqual([]);
});

test('files that are there are never overwritten', () => {
  mkdirSync(join(cwd, 'gongkai-renderer-x'));
  writeFileSync(join(cwd, 'gongkai-renderer-x/mine'), 'mine');
  expect(create(['x'], cwd).status).toBe(2);
  expect(readdirSync(join(cwd, 'gongkai-renderer-x'))).toEqual(['mine']);
});

test('help is no fault', () => {
  expect(create(['--help'], cwd).status).toBe(0);
});
