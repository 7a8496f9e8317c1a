// form ← schema ← plugin-kit ← {validator, rules, recognizer, importers, renderers, ledger} ← {cli, apps}.
// A package may import what stands left of it; the manifest and the import statements must both say so.
import { describe, expect, test } from 'vitest';
import { importsOf } from './syntax.ts';
import { corePackages, packages, shipped, type WorkspacePackage } from './workspace.ts';

const foundation = ['@gongkai/form', '@gongkai/schema', '@gongkai/plugin-kit'];
/** Who may depend on which packages of ours at run time; hosts may on everything. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  '@gongkai/form': [],
  '@gongkai/schema': ['@gongkai/form'],
  '@gongkai/plugin-kit': ['@gongkai/form', '@gongkai/schema'],
  '@gongkai/validator': foundation,
  '@gongkai/conformance': [],
};
const plugin = /^@gongkai\/(importer|renderer)-/;
const kitOnly = /^@gongkai\/(rules|recognizer|ledger|importer-.+|renderer-.+)$/;
const mayUse = (name: string): readonly string[] =>
  kitOnly.test(name) ? ['@gongkai/plugin-kit'] : (allowed[name] ?? []);

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
const ours = (names: Iterable<string>): string[] =>
  [...new Set(names)].filter((name) => name.startsWith('@gongkai/')).sort();
const external = (folder: string): string[] =>
  shipped(folder)
    .flatMap(importsOf)
    .filter((specifier) => !specifier.startsWith('.'));

describe.each(corePackages.map((p) => [p.manifest.name, p] as const))('%s', (name, pkg) => {
  const { folder, manifest } = pkg;

  test('is a part of the design', () => {
    expect(kitOnly.test(name) || Object.hasOwn(allowed, name)).toBe(true);
  });

  test('depends only on packages to its left', () => {
    const dependencies = [manifest.dependencies, manifest.peerDependencies].flatMap((list) =>
      Object.keys(list ?? {}),
    );
    const stray = ours(dependencies).filter((other) => !mayUse(name).includes(other));
    expect(stray).toEqual([]);
  });

  test('imports only packages that it declares', () => {
    expect(undeclared(pkg)).toEqual([]);
  });

  test('imports only packages to its left', () => {
    const stray = ours(external(folder).map(packageOf)).filter(
      (other) => other !== name && !mayUse(name).includes(other),
    );
    expect(stray).toEqual([]);
  });
});

describe.each(
  packages
    .filter(({ manifest }) => plugin.test(manifest.name))
    .map((p) => [p.manifest.name, p] as const),
)('%s', (_, { folder, manifest }) => {
  test('touches neither schema documents nor Ajv: it gets the Form passed in', () => {
    const taken = [...external(folder), ...Object.keys(manifest.dependencies ?? {})];
    expect(taken.filter((name) => /^ajv|^@gongkai\/schema|\.schema\.json$/.test(name))).toEqual([]);
  });
});

test('hosts import only packages that they declare', () => {
  const hosts = packages.filter((pkg) => !corePackages.includes(pkg));
  expect(hosts.length).toBeGreaterThan(0);
  expect(hosts.flatMap(undeclared)).toEqual([]);
});

test('nothing depends on a host', () => {
  const hosts = [
    '@gongkai/cli',
    '@gongkai/editor',
    '@gongkai/docs',
    '@gongkai/conformance',
    'create-gongkai-plugin',
  ];
  const dependants = packages.filter(({ manifest }) =>
    Object.keys(manifest.dependencies ?? {}).some((name) => hosts.includes(name)),
  );
  expect(dependants.map(({ folder }) => folder)).toEqual([]);
});

function undeclared({ folder, manifest }: WorkspacePackage): string[] {
  const declared = new Set([
    manifest.name,
    ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
    // what a host bundles needs no dependency at run time
    ...(manifest.private || manifest.name === '@gongkai/cli'
      ? Object.keys(manifest.devDependencies ?? {})
      : []),
  ]);
  return external(folder)
    .filter((specifier) => !specifier.startsWith('node:') && !declared.has(packageOf(specifier)))
    .map((specifier) => `${folder}: ${specifier}`);
}
