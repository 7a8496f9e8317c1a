import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Schema } from './compare-schemas.ts';

const root = join(import.meta.dirname, '../..');
const current = join(root, 'packages/schema/generated');
/** What the last release had: its schemas, and every example ever released. */
const kept = join(import.meta.dirname, 'released');
const schemaName = 'report.draft-07.schema.json';
const schemas = join(root, 'schemas');
const revisionsName = 'revisions.json';

export interface ReleasedEdition {
  readonly edition: string;
  readonly released: Schema;
  readonly current: Schema;
  /** How many revisions came after the first one, then and now. */
  readonly revisions: { readonly released: number; readonly current: number };
  /** Documents that have to stay valid for ever. */
  readonly examples: ReadonlyMap<string, unknown>;
}

export const releasedEditions = (): ReleasedEdition[] =>
  readdirSync(kept).map((edition) => ({
    edition,
    released: json(join(kept, edition, schemaName)) as Schema,
    current: json(join(current, edition, schemaName)) as Schema,
    revisions: {
      released: revisionsIn(join(kept, edition)),
      current: revisionsIn(join(schemas, edition)),
    },
    examples: new Map(
      readdirSync(join(kept, edition, 'examples')).map((name) => [
        name,
        json(join(kept, edition, 'examples', name)),
      ]),
    ),
  }));

/** Keeps the schemas of this moment as the last released ones; examples of earlier releases stay. */
export function keepReleased(): void {
  for (const edition of readdirSync(current).filter((name) => /^\d{4}$/.test(name))) {
    const target = join(kept, edition);
    mkdirSync(join(target, 'examples'), { recursive: true });
    copyFileSync(join(current, edition, schemaName), join(target, schemaName));
    copyFileSync(join(schemas, edition, revisionsName), join(target, revisionsName));
    const examples = join(current, edition, 'examples');
    if (!existsSync(examples)) continue;
    for (const name of readdirSync(examples))
      copyFileSync(join(examples, name), join(target, 'examples', name));
  }
}

/** The largest bump that pending changesets announce for a package. */
export function announced(name: string): 'none' | 'patch' | 'minor' | 'major' {
  const folder = join(root, '.changeset');
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const line = new RegExp(`^['"]?${name}['"]?: (patch|minor|major)$`, 'm');
  const bumps = texts.map((text) => line.exec(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '')?.[1]);
  return (['major', 'minor', 'patch'] as const).find((bump) => bumps.includes(bump)) ?? 'none';
}

const revisionsIn = (folder: string): number =>
  (json(join(folder, revisionsName)) as unknown[]).length;

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
