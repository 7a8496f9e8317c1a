// What the packages stand on: free licences, the Node versions promised, and a lockfile that names no
// registry, so that it works behind every mirror.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { packages, root, text, type Manifest } from './workspace.ts';

interface Installed extends Manifest {
  readonly version?: string;
  readonly license?: string;
  readonly engines?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** What an office may use and pass on without asking anybody. */
const free = /^(MIT|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0|OFL-1\.1|BlueOak-1\.0\.0)$/;

const read = (folder: string): Installed =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Installed;

/** Where Node finds a package from a folder; none where it was not installed, as for another system. */
function folderOf(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return realpathSync(candidate);
    if (folder === dirname(folder)) return undefined;
  }
}

/** Everything that is installed with a package. */
function installedWith(start: string): ReadonlyMap<string, Installed> {
  const found = new Map<string, Installed>();
  const visit = (folder: string): void => {
    const manifest = read(folder);
    for (const name of Object.keys({
      ...manifest.dependencies,
      ...manifest.optionalDependencies,
      ...manifest.peerDependencies,
    })) {
      const dependency = folderOf(name, folder);
      if (dependency === undefined || found.has(dependency)) continue;
      found.set(dependency, read(dependency));
      visit(dependency);
    }
  };
  visit(start);
  return found;
}

const published = packages.filter(({ manifest }) => manifest.private !== true);

test.each(published)('$folder stands on free licences only', ({ folder }) => {
  const all = [...installedWith(join(root, folder)).values()];
  expect(
    all
      .filter(({ license }) => !free.test(license ?? ''))
      .map(({ name, license }) => [name, license]),
  ).toEqual([]);
});

test.each(published)(
  '$folder says which Node it needs and under which licence it stands',
  ({ folder }) => {
    const { engines, license } = read(join(root, folder));
    expect({ engines, license }).toEqual({ engines: { node: '>=20.19' }, license: 'MIT' });
  },
);

test('the search for licences sees what is installed', () => {
  const { folder } = published.find(({ manifest }) => manifest.dependencies?.['fflate']) ?? {};
  const names = [...installedWith(join(root, folder ?? '')).values()].map(({ name }) => name);
  expect(names).toContain('fflate');
  expect(free.test('AGPL-3.0')).toBe(false);
});

test('the lockfile names no registry', () => {
  expect(text('pnpm-lock.yaml').match(/https?:\/\/[^\s'"]+/g)).toBeNull();
  expect(text('.npmrc')).not.toMatch(/registry/);
});
