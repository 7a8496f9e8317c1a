// diff, waive, correct: what happens to a report after it was written.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gongkai, jsonOf } from '../testing/run-gongkai.ts';
import { reportWith } from '../testing/sample-reports.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const TOTAL = '/requests/received/total';
const changed = reportWith({ [TOTAL]: 3999, '/preface': [{ type: 'paragraph', text: '<b>新' }] });
const folder = (): string =>
  tempFolder({ 'a.gongkai.json': reportWith(), 'b.gongkai.json': changed });
const read = (cwd: string, file: string): string => readFileSync(join(cwd, file), 'utf8');

describe('diff', () => {
  test('names the cell with both figures, difference and per cent, and the prose', () => {
    const run = gongkai(['diff', 'a.gongkai.json', 'b.gongkai.json', '-f', 'json'], {
      cwd: folder(),
    });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(jsonOf(run)).toMatchObject({
      before: { file: 'a.gongkai.json', year: 2023 },
      cells: [{ address: TOTAL, before: 3511, after: 3999, delta: 488, percent: 13.9 }],
      prose: [{ address: '/preface' }],
    });
  });

  test.each(['pretty', 'markdown', 'html'])('as %s, with text of others as text', (format) => {
    const args = ['diff', 'a.gongkai.json', 'b.gongkai.json', '-f', format];
    const { stdout, status } = gongkai(args, { cwd: folder() });
    expect(status).toBe(0);
    for (const part of ['3511', '3999', '488', '13.9%']) {
      expect(stdout.replaceAll('\\', '')).toContain(part);
    }
    if (format !== 'pretty') expect(stdout).not.toContain('<b>新');
  });

  test('a blank is not 0, and other forms are refused', () => {
    const cwd = tempFolder({
      'a.gongkai.json': reportWith({ [TOTAL]: null }),
      'b.gongkai.json': reportWith({ [TOTAL]: 0 }),
      'c.txt': 'x',
    });
    const { stdout } = gongkai(['diff', 'a.gongkai.json', 'b.gongkai.json'], { cwd });
    expect(stdout).toContain('未填  0');
    expect(gongkai(['diff', 'a.gongkai.json', 'c.txt'], { cwd }).status).toBe(2);
  });
});

describe('waive', () => {
  const answer = ['--reason', '口径不同', '--by', '张某', '--on', '2024-01-20'];
  const finding = ['waive', 'b.gongkai.json', 'reconcile/row-total'];

  test('writes an answer that the next check honours', () => {
    const cwd = folder();
    expect(gongkai([...finding, '--at', TOTAL, ...answer], { cwd })).toMatchObject({
      status: 0,
      stdout: '',
    });
    const { waivers } = JSON.parse(read(cwd, 'b.gongkai.json')) as { waivers: object[] };
    expect(waivers.at(-1)).toMatchObject({ reason: '口径不同', by: '张某', on: '2024-01-20' });
    const { stdout } = gongkai(['check', 'b.gongkai.json'], { cwd });
    expect(stdout).not.toContain('error reconcile/row-total');
    expect(stdout).toContain('已说明 reconcile/row-total');
  });

  test.each([
    ['without a reason', [...finding, '--by', '张某']],
    ['for a finding that is not there', ['waive', 'a.gongkai.json', 'cell/not-stated', ...answer]],
    ['at an address that has none', [...finding, '--at', '/requests/x', ...answer]],
    [
      'on a day that does not exist',
      [...finding, '--reason', 'x', '--by', 'y', '--on', '2024-02-30'],
    ],
  ])('%s nothing is written', (_, args) => {
    const cwd = folder();
    expect(gongkai(args, { cwd })).toMatchObject({ status: 2, stdout: '' });
    expect(read(cwd, 'b.gongkai.json')).toBe(changed);
  });
});

describe('correct', () => {
  const args = ['correct', 'a.gongkai.json', 'b.gongkai.json', '--reason', '总计误填'];

  test('makes a successor that says what it supersedes, prints the difference, touches nothing', () => {
    const cwd = folder();
    const { status, stderr } = gongkai([...args, '--on', '2024-03-01', '-o', 'c.gongkai.json'], {
      cwd,
    });
    expect(status).toBe(0);
    expect(stderr).toContain('3511');
    expect(stderr).toContain('+488');
    expect(JSON.parse(read(cwd, 'c.gongkai.json'))).toEqual({
      ...(JSON.parse(changed) as object),
      correction: {
        supersedes: expect.stringMatching(/./) as string,
        on: '2024-03-01',
        reason: '总计误填',
      },
    });
    expect(read(cwd, 'a.gongkai.json')).toBe(reportWith());
    expect(gongkai(['render', 'c.gongkai.json', '--to', 'html'], { cwd }).status).toBe(0);
  });

  test('overwrites nothing, least of all the published report', () => {
    const cwd = folder();
    for (const output of ['a.gongkai.json', 'b.gongkai.json']) {
      expect(gongkai([...args, '-o', output], { cwd }).status).toBe(2);
    }
    expect(read(cwd, 'a.gongkai.json')).toBe(reportWith());
  });
});
