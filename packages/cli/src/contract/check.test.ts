// What scripts and people rely on when they run `gongkai check`: streams, exit codes, JSON.
import { describe, expect, test } from 'vitest';
import { gongkai, jsonOf } from '../testing/run-gongkai.ts';
import { reportWith } from '../testing/sample-reports.ts';
import { tempFolder } from '../testing/temp-folder.ts';

interface CheckJson {
  readonly files: readonly {
    readonly file: string;
    readonly diagnostics: readonly { readonly code: string; readonly at?: string }[];
    readonly verdicts: object;
  }[];
  readonly summary: object;
}

const WRONG = '/requests/outcomes/granted/naturalPerson';
const files = {
  'sound.gongkai.json': reportWith(),
  'wrong.gongkai.json': reportWith({ [WRONG]: 999_999 }),
  'open.gongkai.json': reportWith({ '/disputes/reconsideration/upheld': null }),
};

describe('exit codes and streams', () => {
  test('a sound report: 0, the findings on standard output, nothing to find', () => {
    const { status, stdout, stderr } = gongkai(['check', 'sound.gongkai.json'], {
      cwd: tempFolder(files),
    });
    expect(status).toBe(0);
    expect(stdout).not.toContain('error');
    expect(stderr).toBe('已检查 1 份: 1 份通过\n');
  });

  test('a wrong figure: 1, one line for each finding, with its line in the file', () => {
    const { status, stdout } = gongkai(['check', 'wrong.gongkai.json'], { cwd: tempFolder(files) });
    expect(status).toBe(1);
    const line = files['wrong.gongkai.json'].split('\n').findIndex((l) => l.includes('999999')) + 1;
    expect(stdout).toMatch(/^wrong\.gongkai\.json:\d+:\d+: error reconcile\/row-total /m);
    expect(stdout).toContain('error reconcile/outcome-total');
    expect(stdout).toContain(`wrong.gongkai.json:${String(line)}:`);
  });

  test('a blank is an error before filing and a warning in a published report', () => {
    const cwd = tempFolder(files);
    expect(gongkai(['check', 'open.gongkai.json'], { cwd }).status).toBe(1);
    const published = ['check', 'open.gongkai.json', '--profile', 'published'];
    expect(gongkai(published, { cwd }).status).toBe(0);
    expect(gongkai([...published, '--fail-on', 'warning'], { cwd }).status).toBe(1);
    expect(gongkai([...published, '--max-warnings', '0'], { cwd }).status).toBe(1);
  });

  test('--fail-on never: 0, and the findings are still told', () => {
    const args = ['check', 'wrong.gongkai.json', '--fail-on', 'never'];
    const { status, stdout } = gongkai(args, { cwd: tempFolder(files) });
    expect(status).toBe(0);
    expect(stdout).toContain('reconcile/row-total');
  });

  test('--quiet prints errors only and changes no exit code', () => {
    const cwd = tempFolder(files);
    const args = ['check', 'open.gongkai.json', '--profile', 'published', '--fail-on', 'warning'];
    const { status, stdout, stderr } = gongkai([...args, '--quiet'], { cwd });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: '已检查 1 份: 1 份有提醒\n',
    });
  });

  test('a file that is not there is 2, and the others are checked all the same', () => {
    const { status, stdout } = gongkai(['check', 'none.json', 'wrong.gongkai.json'], {
      cwd: tempFolder(files),
    });
    expect(status).toBe(2);
    expect(stdout).toContain('none.json: error import/unreadable 无法读取：没有这个文件。');
    expect(stdout).toContain('reconcile/row-total');
  });
});

describe('--format json', () => {
  test('is exactly one object of the agreed shape', () => {
    const run = gongkai(['check', 'wrong.gongkai.json', '--format', 'json'], {
      cwd: tempFolder(files),
    });
    expect(run.stderr).toBe('');
    const { files: found, summary } = jsonOf<CheckJson>(run);
    expect(found).toHaveLength(1);
    expect(Object.keys(found[0] ?? {})).toEqual(['file', 'diagnostics', 'verdicts']);
    expect(found[0]?.verdicts).toEqual({ pass: 40, fail: 2, notAssessable: 0 });
    for (const diagnostic of found[0]?.diagnostics ?? []) {
      expect(diagnostic).toMatchObject({
        code: expect.stringMatching(/^[a-z]+\/[a-z-]+$/) as string,
        severity: expect.stringMatching(/^(error|warning|info)$/) as string,
        message: expect.any(String) as string,
        related: expect.any(Array) as unknown[],
        params: expect.any(Object) as object,
        fixes: expect.any(Array) as unknown[],
      });
    }
    expect(found[0]?.diagnostics.find(({ code }) => code === 'reconcile/culprit')?.at).toBe(WRONG);
    expect(summary).toMatchObject({ files: 1, withErrors: 1, unreadable: 0 });
  });

  test.each([
    ['a file that is not there', ['none.json']],
    ['no file at all', []],
    ['an unknown option', ['sound.gongkai.json', '--fial-on', 'error']],
    ['an unknown profile', ['sound.gongkai.json', '--profile', 'x']],
  ])('also for %s', (_, args) => {
    const run = gongkai(['check', ...args, '--format', 'json'], { cwd: tempFolder(files) });
    expect(run.status).toBe(2);
    expect(Object.keys(jsonOf<CheckJson>(run))).toEqual(
      expect.arrayContaining(['files', 'summary']),
    );
  });

  test('keys and codes do not depend on the language, messages do', () => {
    const cwd = tempFolder(files);
    const inLanguage = (lang: string): CheckJson =>
      jsonOf(gongkai(['check', 'wrong.gongkai.json', '-f', 'json', '--lang', lang], { cwd }));
    const codes = (result: CheckJson): unknown =>
      result.files.map(({ diagnostics }) => diagnostics.map(({ code, at }) => [code, at]));
    const [zh, en] = [inLanguage('zh-CN'), inLanguage('en')];
    expect(codes(en)).toEqual(codes(zh));
    expect(JSON.stringify(en)).toContain('the columns add up to');
    expect(JSON.stringify(zh)).toContain('各列之和为');
  });

  test('-o writes it to a file', () => {
    const cwd = tempFolder(files);
    const run = gongkai(['check', 'sound.gongkai.json', '-f', 'json', '-o', 'r.json'], { cwd });
    expect(run).toMatchObject({ status: 0, stdout: '' });
    expect(
      gongkai(['check', 'sound.gongkai.json', '-o', 'sound.gongkai.json'], { cwd }),
    ).toMatchObject({ status: 2, stderr: expect.stringContaining('不能覆盖') as string });
  });
});

describe('which files', () => {
  test('globs are expanded by the command, folders searched, names may be anything', () => {
    const cwd = tempFolder({
      '上报 2023/甲 局.gongkai.json': reportWith(),
      '上报 2023/乙局/r.gongkai.json': reportWith(),
      '上报 2023/package.json': '{}',
    });
    const names = (...args: string[]): string[] =>
      jsonOf<CheckJson>(gongkai(['check', '-f', 'json', ...args], { cwd })).files.map(
        ({ file }) => file,
      );
    const both = ['上报 2023/乙局/r.gongkai.json', '上报 2023/甲 局.gongkai.json'];
    expect(names('上报 2023')).toEqual(both);
    expect(names('上报*/**/*.gongkai.json')).toEqual(both);
    expect(names('上报 2023/甲 局.gongkai.json')).toEqual([both[1]]);
  });

  test('many files are counted in one closing line', () => {
    const cwd = tempFolder({
      ...Object.fromEntries(
        Array.from({ length: 9 }, (_, i) => [`in/${String(i)}.gongkai.json`, reportOf(i)]),
      ),
      'in/wrong.gongkai.json': reportOf(9, { [WRONG]: 999_999 }),
    });
    const { stderr, status } = gongkai(['check', 'in'], { cwd });
    expect(stderr).toMatch(/^已检查 10 份: 1 份有错误 \(2 处\), 9 份通过\n$/);
    expect(status).toBe(1);
  });

  test('standard input, as JSON by its content or as the name says', () => {
    const sound = gongkai(['check', '-'], { input: reportWith() });
    expect(sound.status).toBe(0);
    const named = gongkai(['check', '-', '--stdin-filename', '甲局.gongkai.json', '-f', 'json'], {
      input: files['wrong.gongkai.json'],
    });
    expect(named.status).toBe(1);
    expect(jsonOf<CheckJson>(named).files[0]?.file).toBe('甲局.gongkai.json');
  });

  test('JSON with a byte order mark, and as old editors write it', () => {
    const report = reportWith({ '/agency/name': 'x' });
    const gb = Buffer.from(report.replace('"x"', '"@@"'));
    const name = gb.indexOf('@@');
    gb.set([0xbb, 0xfa], name); // 机 in GB18030
    const cwd = tempFolder({
      'bom.gongkai.json': `\ufeff${report}`,
      'gb.gongkai.json': stripToAscii(gb, name),
    });
    expect(gongkai(['check', 'bom.gongkai.json'], { cwd }).status).toBe(0);
    expect(gongkai(['render', 'gb.gongkai.json', '--to', 'json'], { cwd }).stdout).toContain(
      '"机"',
    );
  });
});

/** The report of another agency, which has no prose that could be a copy. */
function reportOf(i: number, changes: Readonly<Record<string, unknown>> = {}): string {
  const name = `示例${'甲乙丙丁戊己庚辛壬癸'[i] ?? ''}县人民政府`;
  return reportWith({
    '/agency/name': name,
    '/title': `${name}2023年政府信息公开工作年度报告`,
    '/preface': [],
    '/overview': prose('各项工作按规定办理。'),
    '/problemsAndImprovements': prose('存在的问题是更新不及时，改进措施是按月检查。'),
    '/otherMatters': prose('本年度没有收取信息处理费。'),
    ...changes,
  });
}

function prose(text: string): object[] {
  return [{ type: 'paragraph', text }];
}

/** Leaves ASCII and the two bytes that matter, so that the file is valid GB18030 and not UTF-8. */
function stripToAscii(bytes: Uint8Array, keep: number): Uint8Array {
  return bytes.map((byte, i) => (byte < 0x80 || i === keep || i === keep + 1 ? byte : 0x78));
}
