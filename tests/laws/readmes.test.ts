// Every package says what it is, in Chinese first and in English, and its links lead somewhere.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { packages, root, text, written } from './workspace.ts';

const readmes = ['README.md', ...packages.map(({ folder }) => `${folder}/README.md`)];

test.each(readmes)('%s explains itself in both languages', (file) => {
  const content = text(file);
  const opening = content.split('\n').slice(0, 6).join('\n');
  expect(opening).toMatch(/[\u4e00-\u9fff]{4}/);
  expect(content).toMatch(/(?:\b[a-z]+[ ,;:.]+){8}/i);
});

const pages = [
  'README.md',
  ...['packages', 'apps', 'schemas', 'tests'].flatMap((folder) => written(folder, /\.md$/)),
].filter(
  // links of the site's pages are links of the site, which its build checks
  (file) => !file.startsWith('tests/golden/') && !file.startsWith('apps/docs/pages/'),
);

test.each(pages)('links of %s lead to files that exist', (file) => {
  const targets = [...text(file).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
  const broken = targets.filter((target) => !existsSync(join(root, dirname(file), target)));
  expect(broken).toEqual([]);
});
