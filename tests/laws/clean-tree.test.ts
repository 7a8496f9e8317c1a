// What is committed as generated is what its source gives. Each generator runs on a copy of its
// package, so that nobody who reads the real files meanwhile is disturbed; `pnpm check:clean` does the
// same in place.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packages, root } from './workspace.ts';

const generators = packages.filter(({ manifest }) => manifest.scripts?.['generate'] !== undefined);
const outputs = ['generated', 'src/generated'];
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'gongkai-clean-'));
  for (const name of [
    'node_modules',
    'schemas',
    'package.json',
    'tsconfig.base.json',
    '.prettierrc',
  ]) {
    symlinkSync(join(root, name), join(copy, name));
  }
});
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

test.each(generators)('$folder generates what is committed', ({ folder, manifest }) => {
  const [original, clone] = [join(root, folder), join(copy, folder)];
  mkdirSync(clone, { recursive: true });
  cpSync(original, clone, {
    recursive: true,
    filter: (path) => !['node_modules', 'dist', 'generated', '.turbo'].includes(basename(path)),
  });
  symlinkSync(join(original, 'node_modules'), join(clone, 'node_modules'));
  execFileSync('sh', ['-c', manifest.scripts?.['generate'] ?? ''], {
    cwd: clone,
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const fresh = contents(clone);
  expect(fresh.size).toBeGreaterThan(0);
  expect(differences(contents(original), fresh)).toEqual([]);
});

/** Generated files of a package: path → bytes. */
function contents(folder: string): ReadonlyMap<string, Buffer> {
  const files = outputs
    .map((output) => join(folder, output))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory())
    .flatMap((path) => readdirSync(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [relative(folder, file), readFileSync(file)]));
}

function differences(
  committed: ReadonlyMap<string, Buffer>,
  fresh: ReadonlyMap<string, Buffer>,
): string[] {
  return [...new Set([...committed.keys(), ...fresh.keys()])].filter((file) => {
    const [one, other] = [committed.get(file), fresh.get(file)];
    return one === undefined || other === undefined || !one.equals(other);
  });
}
