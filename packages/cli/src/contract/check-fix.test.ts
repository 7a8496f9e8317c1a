// What `gongkai check --fix` may touch, and what it must leave alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gongkai, jsonOf } from '../testing/run-gongkai.ts';
import { reportWith } from '../testing/sample-reports.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const seed = new URL('../../../../tests/fixtures/jili-2023.txt', import.meta.url);
const GRANTED = '/requests/outcomes/granted/naturalPerson';
const BLANK = '/disputes/reconsideration/upheld';
const read = (cwd: string): string => readFileSync(join(cwd, 'r.gongkai.json'), 'utf8');
const check = (cwd: string, ...args: string[]): ReturnType<typeof gongkai> =>
  gongkai(['check', 'r.gongkai.json', ...args], { cwd });

test('--fix turns a number written as text into the number and says so', () => {
  const sound = reportWith();
  const figure = /"naturalPerson": (\d+)/.exec(sound);
  const typed = sound.replace(figure?.[0] ?? '', `"naturalPerson": " ${figure?.[1] ?? ''} "`);
  const cwd = tempFolder({ 'r.gongkai.json': typed });
  expect(check(cwd).status).toBe(1);
  const { status, stderr } = check(cwd, '--fix');
  expect(status).toBe(0);
  expect(stderr).toContain(`-" ${figure?.[1] ?? ''} "\n+${figure?.[1] ?? ''}\n`);
  expect(JSON.parse(read(cwd))).toEqual(JSON.parse(sound));
});

test('--fix alters no figure and fills no blank; --unsafe-fixes repairs the one culprit', () => {
  const wrong = reportWith({ [GRANTED]: 999_999 });
  const cwd = tempFolder({ 'r.gongkai.json': wrong });
  expect(check(cwd, '--fix').status).toBe(1);
  expect(read(cwd)).toBe(wrong);
  expect(check(cwd, '--unsafe-fixes').status).toBe(0);
  expect(JSON.parse(read(cwd))).toEqual(JSON.parse(reportWith()));

  const open = reportWith({ [BLANK]: null });
  const blank = tempFolder({ 'r.gongkai.json': open });
  expect(check(blank, '--unsafe-fixes').status).toBe(1);
  expect(read(blank)).toBe(open);
});

test('--fix-dry-run prints the change and writes nothing; JSON stays one object', () => {
  const wrong = reportWith({ [GRANTED]: 999_999 });
  const cwd = tempFolder({ 'r.gongkai.json': wrong });
  const run = check(cwd, '--unsafe-fixes', '--fix-dry-run', '--format', 'json');
  expect(run.status).toBe(1);
  expect(run.stderr).toContain(
    `--- r.gongkai.json\n+++ r.gongkai.json\n@@ ${GRANTED} @@\n-999999\n`,
  );
  expect(jsonOf<{ files: unknown[] }>(run).files).toHaveLength(1);
  expect(read(cwd)).toBe(wrong);
});

test('what is not canonical JSON is left alone, and that is said', () => {
  const text = readFileSync(seed, 'utf8');
  const cwd = tempFolder({ 'r.txt': text });
  const { stderr } = gongkai(['check', 'r.txt', '--fix'], { cwd });
  expect(stderr).toContain('r.txt: 不是规范 JSON');
  expect(readFileSync(join(cwd, 'r.txt'), 'utf8')).toBe(text);
});
