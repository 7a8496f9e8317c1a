// `pnpm canary`: the packages as they are now, packed, under a plugin that somebody else has written and
// does not change. Needs a build.
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pluginNeeds, tryPlugin } from './plugin-project.ts';
import { publishedIn, withNeeds } from './published.ts';
import { pnpm, run } from './run.ts';

const root = join(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'gongkai-canary-'));
const tarballs = join(work, 'tarballs');
const project = join(work, 'plugin');
mkdirSync(project);

const ours = withNeeds(publishedIn(root), pluginNeeds);
for (const { folder } of ours) pnpm(['pack', '--pack-destination', tarballs], { cwd: folder });
const files = readdirSync(tarballs).map((file) => `file:${join(tarballs, file)}`);
writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', ...files], { cwd: project });
process.stdout.write(`The example plugin: ${tryPlugin(project)}.\n`);
run('rm', ['-rf', work], { cwd: root });
