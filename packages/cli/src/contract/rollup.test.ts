// series and rollup: many reports of one agency, and of many.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gongkai, jsonOf } from '../testing/run-gongkai.ts';
import { reportWith } from '../testing/sample-reports.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const TOTAL = '/requests/received/total';
const unit = (name: string, changes: Readonly<Record<string, unknown>> = {}): string =>
  reportWith({ '/agency/name': name, '/scope': 'own', ...changes });
const units = '单位名称,垂直管理\n乙局,\n甲局,\n税务局,是\n';
const folder = (more: Readonly<Record<string, string>> = {}): string =>
  tempFolder({
    'in/a.gongkai.json': unit('甲局'),
    'in/b.gongkai.json': unit('乙局', { [TOTAL]: 1 }),
    'in/units.csv': units,
    ...more,
  });
const rollup = ['rollup', 'in', '--units', 'in/units.csv'];

describe('rollup', () => {
  test('adds up, in the order of the list, and writes the sum', () => {
    const cwd = folder();
    const run = gongkai([...rollup, '-o', 'sum.gongkai.json', '--agency', '示例县'], { cwd });
    expect(run.status).toBe(0);
    expect(run.stderr).toContain('汇总了 2 份');
    expect(JSON.parse(readFileSync(join(cwd, 'sum.gongkai.json'), 'utf8'))).toMatchObject({
      edition: '2021',
      year: 2023,
      scope: 'summed',
      agency: { name: '示例县' },
      requests: { received: { total: 3512 } },
    });
    const cell = gongkai([...rollup, '--cell', TOTAL, '-f', 'json'], { cwd });
    expect(jsonOf(cell)).toMatchObject({
      sum: 3512,
      members: [
        { unit: '乙局', value: 1 },
        { unit: '甲局', value: 3511 },
      ],
      unstated: [],
    });
  });

  test('a unit that is missing, twice or unreadable: no sum is written', () => {
    for (const more of [
      { 'in/units.csv': `${units}丙局,\n` },
      { 'in/c.gongkai.json': unit('甲局') },
      { 'in/c.gongkai.json': '{' },
    ]) {
      const cwd = folder(more);
      const { status, stderr } = gongkai([...rollup, '-o', 'sum.gongkai.json'], { cwd });
      expect(status).toBeGreaterThan(0);
      expect(stderr).toContain('没有写出汇总');
      expect(existsSync(join(cwd, 'sum.gongkai.json'))).toBe(false);
    }
  });

  test('a cell that a unit has not stated has no sum, and says who', () => {
    const cwd = folder({ 'in/b.gongkai.json': unit('乙局', { [TOTAL]: null }) });
    const { stdout, stderr } = gongkai([...rollup, '--cell', TOTAL], { cwd });
    expect(stdout).toContain('没有和：有单位未填');
    expect(stdout).toMatch(/乙局 +未填/);
    expect(stderr).toContain('1 格没有和');
  });

  test('the tree of the list: subtotals, and the summed report of a branch held against it', () => {
    const tree = '单位名称,上级\n县政府,\n甲局,县政府\n乙局,县政府\n';
    const cwd = folder({
      'in/units.csv': tree,
      'in/sum.gongkai.json': unit('县政府', { '/scope': 'summed', [TOTAL]: 3513 }),
    });
    const cell = gongkai([...rollup, '--cell', TOTAL], { cwd });
    expect(cell.stdout).toMatch(/其中\n +县政府 +3512 +连同下级 2 份/);
    const found = gongkai([...rollup, '-f', 'json'], { cwd });
    const { files } = jsonOf<{
      files: { file: string; diagnostics: { code: string; at?: string }[] }[];
    }>(found);
    const branch = files.find(({ file }) => file.includes('sum.gongkai.json'));
    expect(branch?.diagnostics.find(({ at }) => at === TOTAL)?.code).toBe('rollup/sum');
  });

  test('--summed is checked cell by cell; other years are refused', () => {
    const cwd = folder({ 'summed.gongkai.json': unit('县', { '/scope': 'summed' }) });
    const run = gongkai([...rollup, '--summed', 'summed.gongkai.json', '-f', 'json'], { cwd });
    const { files } = jsonOf<{ files: { diagnostics: { code: string; at?: string }[] }[] }>(run);
    expect(files[0]?.diagnostics.find(({ at }) => at === TOTAL)?.code).toBe('rollup/sum');
    const years = folder({ 'in/c.gongkai.json': unit('丙局', { '/year': 2022 }) });
    expect(gongkai(rollup, { cwd: years })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('不能汇总') as string,
    });
  });
});

test('series: between two years only, and what was not compared is named', () => {
  const cwd = tempFolder({
    'b.gongkai.json': reportWith({ '/year': 2024, '/waivers': [] }),
    'a.gongkai.json': reportWith({ [TOTAL]: 1 }),
  });
  const run = gongkai(['series', '.', '-f', 'json'], { cwd });
  expect(run.status).toBe(1);
  const { files } = jsonOf<{ files: { file: string; diagnostics: { code: string }[] }[] }>(run);
  expect(files.map(({ diagnostics }) => diagnostics.length > 0)).toEqual([false, true]);
  for (const { code } of files[1]?.diagnostics ?? []) expect(code).toMatch(/^series\//);
  expect(run.stderr).toBe('a.gongkai.json: 没有上一年的报告，未作比较\n');
});
