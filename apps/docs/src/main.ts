// Puts the written and the generated pages together in dist/pages, where VitePress takes them.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allPages } from './pages.ts';

const out = join(import.meta.dirname, '../dist/pages');
// everything is made before anything is replaced
const pages = await allPages();

rmSync(out, { recursive: true, force: true });
for (const [path, markdown] of pages) {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${markdown.trimEnd()}\n`);
}
