import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  exports?: Record<string, unknown>;
  dependencies?: Record<string, string>;
}

/** A package that the registry is to have. */
export interface Published {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Every public package of a checkout. */
export const publishedIn = (checkout: string): Published[] =>
  readdirSync(join(checkout, 'packages'))
    .map((name) => join(checkout, 'packages', name))
    .map((folder) => ({ folder, manifest: readManifest(folder) }))
    .filter(({ manifest }) => manifest.private !== true);

/** Some of them, with what they need of the others. */
export function withNeeds(all: readonly Published[], names: readonly string[]): Published[] {
  const found = new Set(names);
  for (const name of found)
    for (const need of Object.keys(
      all.find(({ manifest }) => manifest.name === name)?.manifest.dependencies ?? {},
    ))
      found.add(need);
  return all.filter(({ manifest }) => found.has(manifest.name));
}

export const versionsIn = (checkout: string): ReadonlyMap<string, string> =>
  new Map(publishedIn(checkout).map(({ manifest }) => [manifest.name, manifest.version]));

export function setVersion({ folder }: Published, version: string): void {
  const file = join(folder, 'package.json');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/"version": "[^"]*"/, `"version": "${version}"`));
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
