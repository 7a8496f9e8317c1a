// What a check holds reports against besides themselves: each other, last year, word lists, waivers.
import { describe, expect, test } from 'vitest';
import { gongkai, jsonOf } from '../testing/run-gongkai.ts';
import { reportWith } from '../testing/sample-reports.ts';
import { tempFolder } from '../testing/temp-folder.ts';

interface Found {
  readonly files: readonly {
    readonly diagnostics: readonly { readonly code: string; readonly at?: string }[];
    readonly waived?: readonly {
      readonly diagnostic: { readonly code: string };
      readonly waiver: { readonly reason: string };
    }[];
    readonly lapsed?: readonly { readonly reason: string }[];
  }[];
  readonly summary: { readonly errors: number; readonly waived?: number };
}

const TOTAL = '/requests/received/total';
const next = reportWith({
  '/year': 2024,
  '/title': '示例市人民政府2024年政府信息公开工作年度报告',
});
const other = reportWith({
  '/agency/name': '示范市人民政府',
  '/title': '示范市人民政府2023年政府信息公开工作年度报告',
});
const cwdWith = (files: Readonly<Record<string, string>>): string =>
  tempFolder({ 'a.gongkai.json': reportWith(), ...files });
const codes = ({ files }: Found): string[][] =>
  files.map(({ diagnostics }) => diagnostics.map(({ code }) => code));

describe('several reports', () => {
  test('of one agency and year are duplicates, and each of them says so', () => {
    const cwd = cwdWith({ 'b.gongkai.json': reportWith() });
    const run = gongkai(['check', '.', '-f', 'json'], { cwd });
    expect(run.status).toBe(1);
    expect(codes(jsonOf(run))).toEqual(Array(2).fill(['structure/duplicate-report']));
  });

  test('of consecutive years must carry over; --previous does the same for one', () => {
    const cwd = cwdWith({ 'next.gongkai.json': next });
    const [, together] = codes(jsonOf(gongkai(['check', '.', '-f', 'json'], { cwd })));
    expect(together).toContain('series/carried-over');
    const args = ['check', 'next.gongkai.json', '--previous', 'a.gongkai.json', '-f', 'json'];
    expect(codes(jsonOf(gongkai(args, { cwd })))).toEqual([together]);
    const alone = gongkai(['check', 'next.gongkai.json', '-f', 'json'], { cwd });
    expect(codes(jsonOf(alone))[0]).not.toContain('series/carried-over');
  });

  test('a --previous that is not the year before is refused, not ignored', () => {
    const cwd = cwdWith({ 'next.gongkai.json': next });
    const run = gongkai(['check', 'a.gongkai.json', '--previous', 'next.gongkai.json'], { cwd });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('不是所核对的任何一份的上一年');
  });

  test('prose copied from another agency is told in both reports, once for each section', () => {
    const cwd = cwdWith({ 'b.gongkai.json': other });
    for (const found of codes(jsonOf(gongkai(['check', '.', '-f', 'json'], { cwd })))) {
      expect(found.filter((code) => code === 'series/copied')).toHaveLength(1);
    }
  });

  test('what is not a report is compared with nothing and breaks nothing', () => {
    const cwd = cwdWith({ 'b.gongkai.json': '{"edition":"2021","agency":{"name":7},"year":"x"}' });
    const { status, stdout } = gongkai(['check', '.'], { cwd });
    expect(status).toBe(1);
    expect(stdout).not.toContain('a.gongkai.json');
  });
});

test('--lexicon finds the words of the office, --profile of a region its required facts', () => {
  const cwd = cwdWith({ 'words.txt': '[错误]\n政府信息公开 => 政务公开 # 试\n' });
  const found = jsonOf<Found>(
    gongkai(['check', 'a.gongkai.json', '--lexicon', 'words.txt', '-f', 'json'], { cwd }),
  );
  expect(codes(found)[0]).toContain('screen/lexicon');
  const wuwei = gongkai(['check', 'a.gongkai.json', '--profile', 'wuwei'], { cwd });
  expect(wuwei.stdout).toContain('warning prose/required-fact');
});

describe('waivers', () => {
  const waiver = (value: number): object => ({
    code: 'reconcile/row-total',
    cells: [{ at: TOTAL, value }],
    reason: '两个系统口径不同',
    by: '张某',
    on: '2024-01-20',
  });
  const report = (value: number): string =>
    reportWith({ [TOTAL]: 3999, '/waivers': [waiver(value)] });

  test('an answered finding is printed and counted apart, and no longer an error', () => {
    const cwd = tempFolder({ 'w.gongkai.json': report(3999) });
    const { files, summary } = jsonOf<Found>(gongkai(['check', '.', '-f', 'json'], { cwd }));
    expect(codes({ files, summary })[0]).not.toContain('reconcile/row-total');
    expect(files[0]?.waived).toMatchObject([
      { diagnostic: { code: 'reconcile/row-total' }, waiver: { reason: '两个系统口径不同' } },
    ]);
    expect(summary.waived).toBe(1);
    for (const format of ['pretty', 'concise', 'markdown', 'junit']) {
      expect(gongkai(['check', '.', '-f', format], { cwd }).stdout).toContain('两个系统口径不同');
    }
  });

  test('it lapses when the figure changes: the finding is back and the waiver named', () => {
    const cwd = tempFolder({ 'w.gongkai.json': report(4000) });
    const { files } = jsonOf<Found>(gongkai(['check', '.', '-f', 'json'], { cwd }));
    expect(files[0]?.diagnostics.map(({ code }) => code)).toContain('reconcile/row-total');
    expect(files[0]?.lapsed).toMatchObject([{ reason: '两个系统口径不同' }]);
    expect(gongkai(['check', '.'], { cwd }).stdout).toContain('核对说明已失效');
  });
});
