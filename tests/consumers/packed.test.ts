// The packages as users get them: packed, installed from the tarballs into an empty project, compiled
// against their types and run – not the sources that the other tests see.
import {
  copyFileSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root, type Manifest } from '../laws/workspace.ts';
import { onPath, packedProject, published, run as runIn } from './packed-project.ts';

let project: string;
const run = (command: string, args: readonly string[], cwd = project): string =>
  runIn(command, args, cwd);

/** The Node of the workspace and whatever else the machine has. */
const nodes = [...new Set([process.execPath, ...onPath('node').map((file) => realpathSync(file))])]
  .map((path) => ({ path, version: run(path, ['--version'], root).trim() }))
  .filter(({ version }) => Number(/^v(\d+)/.exec(version)?.[1]) >= 20);

beforeAll(() => {
  project = packedProject();
  copyFileSync(join(import.meta.dirname, 'packed/consumer.ts'), join(project, 'consumer.ts'));
}, 120_000);
afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

test('every package is packed and holds no source paths', () => {
  for (const { manifest } of published) {
    const folder = join(project, 'node_modules', manifest.name);
    const files = readdirSync(folder, { recursive: true }).map(String);
    expect(files, manifest.name).toContain('package.json');
    expect(files, manifest.name).toContain('LICENSE');
    expect(files.filter((file) => /^dist\b.*\.test\.js$/.test(file))).toEqual([]);
    const { exports, dependencies } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as Manifest;
    expect(JSON.stringify({ exports, dependencies })).not.toMatch(
      /@gongkai\/source|workspace:|src\//,
    );
  }
});

describe.each(['nodenext', 'bundler'])('with module resolution %s', (moduleResolution) => {
  test('types compile strictly', () => {
    const module = moduleResolution === 'nodenext' ? 'nodenext' : 'preserve';
    const options = {
      ...{ target: 'es2023', lib: ['es2023', 'dom'], types: [], strict: true, skipLibCheck: false },
      ...{ module, moduleResolution, resolveJsonModule: true, outDir: `out-${moduleResolution}` },
    };
    const file = `tsconfig.${moduleResolution}.json`;
    writeFileSync(
      join(project, file),
      JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }),
    );
    const tsc = join(root, 'node_modules/.bin/tsc');
    expect(run('sh', ['-c', `"${tsc}" -p ${file} || true`])).toBe('');
  });
});

describe.each(nodes)('with Node $version', ({ path }) => {
  test('the packages run', () => {
    const script =
      'const { summary } = await import("./out-nodenext/consumer.js"); console.log(summary)';
    const summary = run(path, ['--input-type=module', '-e', script]);
    expect(summary.trim()).toBe('2023 42/42 42/42 true true');
  });

  test('the command runs', () => {
    const bin = join(project, 'node_modules/@gongkai/cli/dist/bin.js');
    expect(run(path, [bin, '--version'])).toMatch(/^\D*\d+\.\d+\.\d+/);
  });
});
