// `-f` repeated with `-o`: several formats of one run.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openOfficePackage } from '@gongkai/plugin-kit/office';
import { gongkai } from '../testing/run-gongkai.ts';
import { reportWith } from '../testing/sample-reports.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const files = {
  'a.gongkai.json': reportWith(),
  'b.gongkai.json': reportWith({ '/requests/outcomes/granted/naturalPerson': 999_999 }),
};
const list = (xml: string | undefined): string => xml ?? '';

test('an -f goes to the -o behind it, whatever stands before, and one without to standard output', () => {
  const cwd = tempFolder(files);
  const args = [
    'check',
    '.',
    '-f',
    'concise',
    '-f',
    'html',
    '-o',
    'l.html',
    '-f',
    'json',
    '-o',
    'l.json',
  ];
  const { stdout } = gongkai(args, { cwd });
  expect(stdout).toContain('reconcile/row-total');
  expect(readFileSync(join(cwd, 'l.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/);
  expect(readFileSync(join(cwd, 'l.json'), 'utf8')).toMatch(/^\{/);
});

test('several formats of one run, one of them printed', () => {
  const cwd = tempFolder(files);
  const { status, stdout } = gongkai(
    [
      'check',
      '.',
      '-f',
      'xlsx',
      '-o',
      '问题清单.xlsx',
      '-f',
      'sarif',
      '-o',
      'out.sarif',
      '-f',
      'json',
    ],
    { cwd },
  );
  expect(status).toBe(1);
  const { files: checked } = JSON.parse(stdout) as { files: unknown[] };
  expect(checked).toHaveLength(2);
  const log = JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')) as { version: string };
  expect(log.version).toBe('2.1.0');
  const office = openOfficePackage(readFileSync(join(cwd, '问题清单.xlsx')));
  expect(list(office.xml('xl/worksheets/sheet1.xml'))).toContain('reconcile/row-total');
  expect(list(office.xml('xl/worksheets/sheet2.xml'))).toContain('a.gongkai.json');
});

test('xlsx goes through a pipe as it is', () => {
  const cwd = tempFolder(files);
  const { status, stdout } = gongkai(['check', 'a.gongkai.json', '-f', 'xlsx'], { cwd });
  expect(status).toBe(0);
  expect(stdout.startsWith('PK')).toBe(true);
});

test.each([
  [['-f', 'json', '-f', 'sarif'], '标准输出只能印一种格式'],
  [['-f', 'json', '-o', 'x', '-o', 'y'], '-o 比 -f 多'],
  [['-f', 'json', '-f', 'html', '-o', 'x', '-o', 'y'], '写在它所属的 -f 之后'],
  [['-f', 'json', '-o', 'x', '-f', 'html', '-o', 'x'], '同一个文件'],
])('%j is refused before anything is written', (args, message) => {
  const cwd = tempFolder(files);
  const { status, stderr } = gongkai(['check', 'a.gongkai.json', ...args], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(existsSync(join(cwd, 'x'))).toBe(false);
});

test('diff -f xlsx: figures as numbers, the prose on a sheet of its own', () => {
  const cwd = tempFolder(files);
  const args = ['diff', 'a.gongkai.json', 'b.gongkai.json', '-f', 'xlsx', '-o', 'd.xlsx'];
  expect(gongkai(args, { cwd }).status).toBe(0);
  const office = openOfficePackage(readFileSync(join(cwd, 'd.xlsx')));
  expect(list(office.xml('xl/worksheets/sheet1.xml'))).toContain('<v>999999</v>');
  expect(list(office.xml('xl/workbook.xml'))).toContain('文字的变化');
});
