import { execFileSync, spawn } from 'node:child_process';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fakeTerminal } from '../testing/fake-terminal.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import type { Input } from './input.ts';
import { LIMIT, readBytes, type ReadBytes } from './read-bytes.ts';

const terminal = fakeTerminal();
const file = (...path: string[]): Input => ({ shown: 'x', relative: 'x', path: join(...path) });
const reason = (read: ReadBytes): string | undefined =>
  'reason' in read ? read.reason : undefined;

test('a file', async () => {
  const read = await readBytes(file(tempFolder({ 'a.txt': '报告' }), 'a.txt'), terminal);
  expect(read).toEqual({ bytes: Buffer.from('报告') });
});

test('standard input', async () => {
  const input = { shown: '-', relative: 'report' };
  expect(await readBytes(input, fakeTerminal({ stdin: '报告' }))).toEqual({
    bytes: Buffer.from('报告'),
  });
  expect(reason(await readBytes(input, fakeTerminal()))).toBe('empty');
});

test('an empty file, a missing one, one below a file', async () => {
  const folder = tempFolder({ 'a.txt': '' });
  expect(reason(await readBytes(file(folder, 'a.txt'), terminal))).toBe('empty');
  expect(reason(await readBytes(file(folder, 'b.txt'), terminal))).toBe('not-found');
  expect(reason(await readBytes(file(folder, 'a.txt/c.txt'), terminal))).toBe('not-found');
});

test('a file too large is not read at all', async () => {
  const folder = tempFolder({ 'a.txt': '' });
  truncateSync(join(folder, 'a.txt'), 50 * 1024 * 1024);
  const start = performance.now();
  expect(reason(await readBytes(file(folder, 'a.txt'), terminal))).toBe('too-large');
  expect(performance.now() - start).toBeLessThan(100);
});

test.runIf(process.platform !== 'win32')('an endless device is read up to the limit', async () => {
  expect(reason(await readBytes(file('/dev/zero'), terminal))).toBe('too-large');
});

test.runIf(process.platform !== 'win32')('a pipe is read to its end', async () => {
  const folder = tempFolder();
  execFileSync('sh', ['-c', `mkfifo "${join(folder, 'pipe')}"`]);
  spawn('sh', ['-c', `printf 报告 > "${join(folder, 'pipe')}"`]);
  expect(await readBytes(file(folder, 'pipe'), terminal)).toEqual({ bytes: Buffer.from('报告') });
});

test('what is there and cannot be read says so', async () => {
  const folder = tempFolder();
  symlinkSync('loop', join(folder, 'loop'));
  expect(reason(await readBytes(file(folder, 'loop'), terminal))).toBe('no-access');
  expect(reason(await readBytes(file(folder), terminal))).toBe('no-access');
});

test('the limit is far above any report', () => {
  expect(LIMIT).toBeGreaterThanOrEqual(32 * 1024 * 1024);
});
