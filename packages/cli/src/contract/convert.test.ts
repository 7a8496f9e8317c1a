// The main job: a published report as text goes in; canonical JSON, HTML, Markdown come out.
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readPointer, type Draft, type Origins } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { describe, expect, test } from 'vitest';
import { gongkai, jsonOf } from '../testing/run-gongkai.ts';
import { publishedText, reportWith } from '../testing/sample-reports.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const name = '吉利街道 2023.txt';
const folder = (): string => tempFolder({ [name]: publishedText });
const cells = forms['2021'].cells.map(({ address }) => address);
const example = JSON.parse(
  readFileSync(
    resolve(import.meta.dirname, '../../../../schemas/2021/examples/jili-2023.gongkai.json'),
    'utf8',
  ),
) as Draft;

describe('convert', () => {
  const args = ['convert', name, '--to', 'json', '--to', 'html', '--to', 'markdown', '-o', 'out'];

  test('writes the report that was proof-read, and its printed forms', () => {
    const cwd = folder();
    expect(gongkai(args, { cwd })).toMatchObject({ status: 0, stdout: '' });
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(
      ['吉利街道 2023.gongkai.json', '吉利街道 2023.html', '吉利街道 2023.md'].sort(),
    );
    const { $schema: _, ...report } = example;
    const path = join(cwd, 'out/吉利街道 2023.gongkai.json');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(report);
  });

  test('says in plain words what was found', () => {
    const { stderr } = gongkai([...args, '-f', 'pretty'], { cwd: folder() });
    for (const words of [
      '孟津区吉利街道办事处2023年政府信息公开工作年度报告',
      '机关  孟津区吉利街道办事处',
      '年度  2023',
      '200 格全部有数，其中 200 格为 0',
      '42 条关系中 42 条成立',
      '出现 2 次（第 5、7 行）',
      '已按行名和 7 个数据依次归位',
      '写出  out/吉利街道 2023.html',
    ]) {
      expect(stderr).toContain(words);
    }
  });

  test.each(['html', 'md'])('what it wrote as .%s reads back as the same report', (extension) => {
    const cwd = folder();
    gongkai(args, { cwd });
    const run = gongkai(['import', `out/吉利街道 2023.${extension}`], { cwd });
    expect(run.status).toBe(0);
    const { $schema: _, ...report } = example;
    expect(jsonOf(run)).toEqual(report);
  });

  test('the same file gives the same bytes', () => {
    const outputs = [folder(), folder()].map((cwd) => {
      gongkai(args, { cwd });
      return readdirSync(join(cwd, 'out')).map((file) =>
        readFileSync(join(cwd, 'out', file), 'utf8'),
      );
    });
    expect(outputs[0]).toEqual(outputs[1]);
  });

  test('a failed equation is a finding of the report, which is written as it is', () => {
    const cwd = tempFolder({ 'r.gongkai.json': reportWith({ '/requests/received/total': 1 }) });
    const { status, stderr } = gongkai(['convert', 'r.gongkai.json', '-o', 'r.html'], { cwd });
    expect(status).toBe(1);
    expect(stderr).toContain('reconcile/row-total');
    expect(readdirSync(cwd).sort()).toEqual(['r.gongkai.json', 'r.html']);
  });

  test('what was not read whole is not written, unless it is asked for', () => {
    const start = publishedText.indexOf('(本列数据的勾稽关系');
    const end = publishedText.indexOf('四、政府信息公开行政复议');
    const cwd = tempFolder({ 'a.txt': publishedText.slice(0, start) + publishedText.slice(end) });
    const command = ['convert', 'a.txt', '--to', 'json', '-o', 'a.gongkai.json'];
    const refused = gongkai(command, { cwd });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('加 --fail-on never');
    expect(readdirSync(cwd)).toEqual(['a.txt']);
    gongkai([...command, '--fail-on', 'never'], { cwd });
    expect(readdirSync(cwd).sort()).toEqual(['a.gongkai.json', 'a.txt']);
    const written = JSON.parse(readFileSync(join(cwd, 'a.gongkai.json'), 'utf8')) as Draft;
    expect(readPointer(written, '/requests/received/total') ?? null).toBeNull();
  });
});

describe('import', () => {
  interface ImportJson {
    readonly draft: Draft;
    readonly origins: Origins;
    readonly diagnostics: readonly { readonly code: string }[];
  }

  test('--format json is the draft, where each cell was read, and what was found', () => {
    const run = gongkai(['import', name, '--format', 'json'], { cwd: folder() });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const { draft, origins, diagnostics } = jsonOf<ImportJson>(run);
    expect(cells.map((address) => readPointer(draft, address))).toEqual(cells.map(() => 0));
    const lines = publishedText.split('\n');
    for (const address of cells) {
      const { line = 0, column = 0, text } = origins[address] ?? {};
      expect(lines[line - 1]?.slice(column - 1).startsWith(text ?? 'missing')).toBe(true);
    }
    expect(diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['structure/section-duplicated', 'import/realigned']),
    );
  });

  test('gives what the recogniser says only; check gives everything', () => {
    const codes = (command: string, pick: (json: never) => readonly { code: string }[]): string[] =>
      pick(jsonOf<never>(gongkai([command, name, '-f', 'json'], { cwd: folder() }))).map(
        ({ code }) => code,
      );
    const imported = codes('import', (json: ImportJson) => json.diagnostics);
    const checked = codes(
      'check',
      (json: { files: { diagnostics: { code: string }[] }[] }) => json.files[0]?.diagnostics ?? [],
    );
    expect(imported.filter((code) => /^(shape|reconcile|prose|cell\/not)/.test(code))).toEqual([]);
    expect(checked).toEqual(expect.arrayContaining(imported));
    expect(checked.length).toBeGreaterThan(imported.length);
  });

  test('the draft is standard output or a file, and nothing else goes there', () => {
    const cwd = folder();
    const { stdout, stderr, status } = gongkai(['import', name], { cwd });
    expect(status).toBe(0);
    expect(stderr).toContain('import/realigned');
    expect(gongkai(['import', name, '-o', 'r.gongkai.json'], { cwd }).stdout).toBe('');
    expect(readFileSync(join(cwd, 'r.gongkai.json'), 'utf8')).toBe(stdout);
    expect(
      gongkai(['import', '-', '--stdin-filename', name], { input: publishedText }).stdout,
    ).toBe(stdout);
  });

  test('options state what the source does not', () => {
    const untitled = publishedText.slice(publishedText.indexOf('一、总体情况'));
    const cwd = tempFolder({ 'a.txt': untitled });
    const facts = ['--agency', '甲局', '--year', '2023', '--title', '甲局2023年年报'];
    expect(jsonOf<Draft>(gongkai(['import', 'a.txt', ...facts], { cwd }))).toMatchObject({
      year: 2023,
      agency: { name: '甲局' },
      title: '甲局2023年年报',
    });
  });

  test('reads one file', () => {
    const cwd = tempFolder({ 'a.txt': publishedText, 'b.txt': publishedText });
    const { status, stderr } = gongkai(['import', '*.txt'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('有 2 个文件');
  });
});
