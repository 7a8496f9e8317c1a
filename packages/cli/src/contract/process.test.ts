// How the command behaves as a process: start, pipes, signals, network, Node versions.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bin, gongkai } from '../testing/run-gongkai.ts';
import { publishedText, reportWith } from '../testing/sample-reports.ts';
import { tempFolder } from '../testing/temp-folder.ts';

test('the version needs no file but bin.js', () => {
  expect(readFileSync(bin, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(readFileSync(bin, 'utf8')).not.toMatch(/^\s*import\s/m);
});

test('the package is one self-contained bundle: it imports nothing but Node', () => {
  const chunks = readdirSync(join(bin, '../chunks')).map((name) => join(bin, '../chunks', name));
  const imports = [bin, ...chunks].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^'"\n]*["']([^'"]+)["']/gm)].map(
      ([, specifier]) => specifier ?? '',
    ),
  );
  expect(
    imports.filter((specifier) => !isBuiltin(specifier) && !specifier.startsWith('.')),
  ).toEqual([]);
});

test('whoever reads its output may stop reading', () => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `"$0" "$1" schema --form | head -c 10`, process.execPath, bin],
    {
      encoding: 'utf8',
    },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('output to a pipe is complete, however long', () => {
  const { stdout } = gongkai(['schema', '--form', '--edition', '2019']);
  expect(() => JSON.parse(stdout) as unknown).not.toThrow();
});

test('an interrupt ends it with 130 and leaves nothing behind', async () => {
  const cwd = tempFolder();
  const child = spawn(process.execPath, [bin, 'convert', '-', '--to', 'html', '-o', 'out/'], {
    cwd,
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.stdin.write('一、');
  await new Promise((resolve) => setTimeout(resolve, 400));
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(readdirSync(cwd)).toEqual([]);
});

describe('no command reaches for the network', () => {
  const guard = `
    import net from 'node:net'; import dns from 'node:dns'; import { writeSync } from 'node:fs';
    const refuse = () => { writeSync(2, 'NETWORK'); process.exit(99); };
    net.Socket.prototype.connect = refuse; dns.lookup = refuse; globalThis.fetch = refuse;`;

  test.each([
    ['import', 'a.txt'],
    ['check', 'a.txt', 'r.gongkai.json', '-f', 'pretty'],
    ['render', 'r.gongkai.json', '--to', 'html', '-o', 'out/'],
    ['convert', 'a.txt', '--to', 'html', '--to', 'markdown', '-o', 'out/'],
    ['explain', 'cell/count'],
    ['init'],
    ['schema', '--vscode'],
    ['list'],
    ['--help'],
  ])('%s', (...args) => {
    const cwd = tempFolder({
      'guard.mjs': guard,
      'a.txt': publishedText,
      'r.gongkai.json': reportWith(),
    });
    const env = { NODE_OPTIONS: `--import=${pathToFileURL(join(cwd, 'guard.mjs')).href}` };
    const { status, stderr } = gongkai(args, { cwd, env });
    expect(stderr).not.toContain('NETWORK');
    expect([0, 1]).toContain(status);
  });
});

const nodes = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'node'))
  .filter((file) => existsSync(file))
  .map((file) => realpathSync(file));

test.each([...new Set([realpathSync(process.execPath), ...nodes])])('it runs on %s', (node) => {
  const cwd = tempFolder({ 'r.gongkai.json': reportWith() });
  expect(gongkai(['--version'], { node }).status).toBe(0);
  expect(gongkai(['check', 'r.gongkai.json'], { cwd, node }).status).toBe(0);
  expect(gongkai(['render', 'r.gongkai.json', '--to', 'html'], { cwd, node }).status).toBe(0);
});
