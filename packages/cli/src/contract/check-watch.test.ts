// `gongkai check --watch`: again on save, until interrupted.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bin, gongkai } from '../testing/run-gongkai.ts';
import { reportWith } from '../testing/sample-reports.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const wrong = reportWith({ '/requests/outcomes/granted/naturalPerson': 999_999 });

test(
  'checks again when a file is saved, and Ctrl+C ends it with 130',
  { timeout: 30_000 },
  async () => {
    const cwd = tempFolder({ 'r.gongkai.json': reportWith() });
    const child = spawn(process.execPath, [bin, 'check', '.', '--watch', '--lang', 'zh-CN'], {
      cwd,
    });
    let printed = '';
    const until = (text: string): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!printed.includes(text)) return;
          clearInterval(timer);
          resolve();
        };
        const timer = setInterval(look, 20);
      });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => {
        printed += data.toString();
      });
    }
    await until('1 份通过');
    // long enough for the first look at the file to be over
    await new Promise((resolve) => setTimeout(resolve, 400));
    printed = '';
    writeFileSync(join(cwd, 'r.gongkai.json'), wrong);
    await until('reconcile/row-total');
    printed = '';
    writeFileSync(join(cwd, 'new.gongkai.json'), reportWith());
    await until('已检查 2 份');
    child.kill('SIGINT');
    const status = await new Promise((resolve) => child.once('exit', resolve));
    expect(status).toBe(130);
  },
);

test('standard input cannot be watched', () => {
  const { status, stderr } = gongkai(['check', '-', '--watch'], { input: reportWith() });
  expect(status).toBe(2);
  expect(stderr).toContain('--watch');
});
