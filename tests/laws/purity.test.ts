// Core packages do no I/O, run nothing they did not ship, and give the same answer every time.
import { describe, expect, test } from 'vitest';
import { globalsOf, importsOf, readsClock } from './syntax.ts';
import { corePackages, shipped } from './workspace.ts';

const forbidden = new Set([
  // the outside world
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator', 'location', 'document'],
  ...['window', 'process', 'require', 'Deno', 'Bun', 'console', 'Buffer', 'localStorage'],
  // code made from text
  ...['eval', 'Function'],
  // answers that change
  ...['performance', 'setTimeout', 'setInterval', 'crypto'],
]);
const exempt = [
  // runs at build time on Node, where plugin packages precompile their templates
  'packages/plugin-kit/src/precompile.ts',
  // the kit of tests: replaces the clock and the outside world, to see whether a plugin looks at them
  ...['elsewhere', 'stopwatch', 'watched'].map((n) => `packages/plugin-kit/src/testing/${n}.ts`),
];

describe.each(corePackages.map(({ folder }) => folder))('%s', (folder) => {
  const files = shipped(folder).filter((file) => !exempt.includes(file));

  test('imports nothing of Node', () => {
    const imports = files.flatMap(importsOf).filter((name) => name.startsWith('node:'));
    expect(imports).toEqual([]);
  });

  test('uses no network, files, clock, console or evaluation', () => {
    const used = files.flatMap((file) =>
      globalsOf(file, forbidden).map((name) => `${file}: ${name}`),
    );
    expect(used).toEqual([]);
    expect(files.filter(readsClock)).toEqual([]);
  });
});

test('the law sees what it forbids', () => {
  expect(globalsOf('tests/laws/workspace.ts', new Set(['JSON']))).not.toEqual([]);
  expect(importsOf('tests/laws/workspace.ts')).toContain('node:fs');
});
