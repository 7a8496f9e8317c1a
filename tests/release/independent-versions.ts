import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedIn, setVersion, versionsIn } from './published.ts';
import { pnpm } from './run.ts';

/** A version before and after. */
export interface Move {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/**
 * From 1.0.0 on: a patch to one package and a minor to another. What depends on them with a range that
 * still holds stays where it is.
 */
export function releaseTwo(checkout: string): readonly Move[] {
  const before = publishedIn(checkout);
  // what is pending went into 1.0.0
  const folder = join(checkout, '.changeset');
  for (const file of readdirSync(folder))
    if (file.endsWith('.md') && file !== 'README.md') rmSync(join(folder, file));
  for (const one of before) setVersion(one, '1.0.0');
  const changes = [
    ['@gongkai/validator', 'patch', 'A message is worded better.'],
    ['@gongkai/schema', 'minor', 'A new optional property.'],
  ] as const;
  for (const [name, bump, summary] of changes) writeChangeset(checkout, name, bump, summary);
  execFileSync('git', ['commit', '--quiet', '--all', '-m', 'Versions of the second rehearsal'], {
    cwd: checkout,
  });
  pnpm(['exec', 'changeset', 'version'], { cwd: checkout });
  return [...versionsIn(checkout)].map(([name, to]) => ({ name, from: '1.0.0', to }));
}

export function writeChangeset(
  checkout: string,
  names: string | readonly string[],
  bump: 'patch' | 'minor' | 'major',
  summary: string,
): void {
  const list = [names].flat();
  const head = list.map((name) => `'${name}': ${bump}`).join('\n');
  const file = `rehearsal-${bump}-${String(list.length)}-${(list[0] ?? '').replace(/\W+/g, '-')}.md`;
  writeFileSync(join(checkout, '.changeset', file), `---\n${head}\n---\n\n${summary}\n`);
}
