// The workspace as the laws see it: packages with their manifests and the files people wrote.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export const root: string = join(import.meta.dirname, '../..');

export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly exports?: unknown;
}

export interface WorkspacePackage {
  /** From the root, e.g. `packages/form`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

export const packages: readonly WorkspacePackage[] = ['packages', 'apps'].flatMap((group) =>
  readdirSync(join(root, group))
    .map((name) => `${group}/${name}`)
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => ({ folder, manifest: json<Manifest>(`${folder}/package.json`) })),
);

/** Packages that run anywhere: everything published but the command, and what only reads files for others. */
export const corePackages: readonly WorkspacePackage[] = packages.filter(
  ({ folder }) =>
    folder.startsWith('packages/') &&
    !['packages/cli', 'packages/conformance', 'packages/create-plugin'].includes(folder),
);

/** What was written by hand below a folder: no generated code, no build output; paths from the root. */
export function written(folder: string, pattern: RegExp): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(
      (file) => pattern.test(file) && !/(^|\/)(node_modules|dist|generated|coverage)\//.test(file),
    )
    .sort();
}

/** Sources that are shipped: no tests, and no `testing/` folder unless the package exports it. */
export function shipped(folder: string): string[] {
  const { exports } = json<Manifest>(`${folder}/package.json`);
  const exported = JSON.stringify(exports ?? {}).includes('/testing');
  return written(`${folder}/src`, /\.(ts|vue)$/).filter(
    (file) => !/\.(test|bench)\.ts$/.test(file) && (exported || !file.includes('/src/testing/')),
  );
}

export function text(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

export function json<T>(file: string): T {
  return JSON.parse(text(file)) as T;
}
