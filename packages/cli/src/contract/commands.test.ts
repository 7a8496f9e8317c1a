// init, explain, list, schema.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { messages } from '@gongkai/plugin-kit/catalogue';
import { describe, expect, test } from 'vitest';
import { gongkai, jsonOf } from '../testing/run-gongkai.ts';
import { tempFolder } from '../testing/temp-folder.ts';

describe('init', () => {
  const made = (cwd: string, name = 'report.gongkai.json'): Record<string, unknown> =>
    JSON.parse(readFileSync(join(cwd, name), 'utf8')) as Record<string, unknown>;

  test('writes a report that waits for its figures and nothing else', () => {
    const cwd = tempFolder();
    const args = ['init', '--agency', '示例县人民政府', '--year', '2024'];
    expect(gongkai(args, { cwd })).toMatchObject({ status: 0, stdout: '' });
    expect(made(cwd)).toMatchObject({
      edition: '2021',
      year: 2024,
      agency: { name: '示例县人民政府' },
      title: '示例县人民政府2024年政府信息公开工作年度报告',
    });
    const run = gongkai(['check', 'report.gongkai.json', '-f', 'json'], { cwd });
    const { files } = jsonOf<{
      files: { diagnostics: { code: string; severity: string }[]; verdicts: object }[];
    }>(run);
    const errors = files[0]?.diagnostics.filter(({ severity }) => severity === 'error') ?? [];
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['cell/not-stated']));
    expect(files[0]?.verdicts).toEqual({ pass: 0, fail: 0, notAssessable: 42 });
  });

  test('takes the edition of its year, or the one that is asked for', () => {
    const edition = (...args: string[]): unknown =>
      jsonOf<{ edition: string }>(gongkai(['init', '-o', '-', ...args])).edition;
    expect(edition('--year', '2019')).toBe('2019');
    expect(edition('--year', '2020')).toBe('2019');
    expect(edition('--year', '2021')).toBe('2021');
    expect(edition()).toBe('2021');
    expect(edition('--year', '2023', '--edition', '2019')).toBe('2019');
  });

  test('never overwrites', () => {
    const cwd = tempFolder({ 'report.gongkai.json': 'mine' });
    const { status, stderr } = gongkai(['init'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('已存在');
    expect(readFileSync(join(cwd, 'report.gongkai.json'), 'utf8')).toBe('mine');
  });
});

describe('explain', () => {
  test.each(Object.keys(messages))('%s in both languages', (code) => {
    const zh = gongkai(['explain', code]);
    expect(zh).toMatchObject({ status: 0, stderr: '' });
    for (const heading of [code, '依据', '修改', '举例']) expect(zh.stdout).toContain(heading);
  });

  test('in English, and as JSON', () => {
    const run = gongkai(['explain', 'cell/not-stated', '--lang', 'en', '-f', 'json']);
    expect(jsonOf(run)).toMatchObject({
      code: 'cell/not-stated',
      severity: 'error',
      title: 'A cell is not stated',
    });
  });
});

describe('list', () => {
  test('every code, with its severity', () => {
    const run = gongkai(['list', 'codes', '-f', 'json']);
    const { codes } = jsonOf<{ codes: { code: string; title: string }[] }>(run);
    expect(codes.map(({ code }) => code)).toEqual(Object.keys(messages));
    expect(codes.every(({ title }) => title !== '')).toBe(true);
  });

  test('without a name it lists everything', () => {
    const { stdout, status } = gongkai(['list']);
    expect(status).toBe(0);
    for (const word of [
      'reconcile/row-total',
      'text',
      'html',
      '国办公开办函〔2021〕30号',
      'filing',
    ]) {
      expect(stdout).toContain(word);
    }
  });
});

describe('schema', () => {
  const packaged = (name: string): string =>
    readFileSync(resolve(import.meta.dirname, '../../../schema/generated', name), 'utf8');

  test.each([
    [[], '2021/report.schema.json'],
    [['--edition', '2019'], '2019/report.schema.json'],
    [['--draft-07'], '2021/report.draft-07.schema.json'],
    [['--form'], '2021/form.json'],
  ])('%j prints %s', (args, name) => {
    expect(gongkai(['schema', ...args])).toMatchObject({
      status: 0,
      stdout: packaged(name),
      stderr: '',
    });
  });

  test('--vscode points at a file that is there', () => {
    const cwd = tempFolder();
    const run = gongkai(['schema', '--vscode'], { cwd });
    const setting = jsonOf<{ 'json.schemas': { fileMatch: string[]; url: string }[] }>(run);
    const [entry] = setting['json.schemas'];
    expect(entry?.fileMatch).toEqual(['*.gongkai.json']);
    expect(existsSync(resolve(cwd, entry?.url ?? ''))).toBe(true);
    expect(entry?.url).not.toMatch(/^[a-z]+:\/\//);
  });

  test('--vscode is relative inside the workspace', () => {
    const cwd = resolve(import.meta.dirname, '../..');
    expect(gongkai(['schema', '--vscode'], { cwd }).stdout).toContain(
      '"./dist/schemas/gongkai-report.json"',
    );
  });

  test('--vscode points at the schema of an edition where one is asked for', () => {
    const cwd = resolve(import.meta.dirname, '../..');
    expect(gongkai(['schema', '--vscode', '--edition', '2019'], { cwd }).stdout).toContain(
      '"./dist/schemas/2019/report.draft-07.schema.json"',
    );
  });
});
