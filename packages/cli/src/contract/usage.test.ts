// Mistakes on the command line are answered in one sentence that helps.
import { describe, expect, test } from 'vitest';
import { gongkai } from '../testing/run-gongkai.ts';
import { reportWith } from '../testing/sample-reports.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const ledger = ['series', 'rollup', 'diff', 'waive', 'correct'];

describe('help and version', () => {
  test.each([['--version'], ['-v'], ['-V']])('%s', (flag) => {
    expect(gongkai([flag])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
      stderr: '',
    });
  });

  test('--version with anything else is still the version', () => {
    expect(gongkai(['--lang', 'en', '--version']).stdout).toBe(gongkai(['--version']).stdout);
  });

  test('--help names every command, in the language asked for', () => {
    const { status, stdout, stderr } = gongkai(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const name of [
      'import',
      'check',
      'render',
      'convert',
      'explain',
      'init',
      'schema',
      'list',
      ...ledger,
    ]) {
      expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
    }
    expect(stdout).toContain('用法：');
    expect(gongkai(['--help', '--lang', 'en']).stdout).toContain('Usage:');
  });

  test.each([
    'import',
    'check',
    'render',
    'convert',
    'explain',
    'init',
    'schema',
    'list',
    ...ledger,
  ])('%s --help and help %s are the same and name every option, in both languages', (name) => {
    const zh = gongkai([name, '--help']);
    expect(zh).toMatchObject({ status: 0, stderr: '' });
    expect(gongkai(['help', name]).stdout).toBe(zh.stdout);
    const en = gongkai([name, '--help', '--lang', 'en']).stdout;
    const options = (text: string): string[] => text.match(/--[a-z0-9-]+(?= |$)/gm) ?? [];
    expect(new Set(options(en))).toEqual(new Set(options(zh.stdout)));
    expect(zh.stdout).toContain(`用法：gongkai ${name}`);
    expect(en.split('Examples:')[0]).not.toMatch(/\p{Script=Han}{5}/u);
  });

  test('without a command: the help, and 2', () => {
    const { status, stdout, stderr } = gongkai([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('用法：');
  });
});

describe('what is mistyped', () => {
  test.each([
    [['chekc'], '没有命令“chekc”，是否为“check”？'],
    [['check', 'a', '--fromat', 'json'], '没有选项“--fromat”，是否为“--format”？'],
    [['check', 'a', '-x'], '没有选项“-x”'],
    [
      ['check', 'a', '--format', 'yaml'],
      '可用：pretty、concise、json、ndjson、github、markdown、junit、sarif、gitlab、html',
    ],
    [['check', 'a', '--profile', 'publish'], '是否为“published”？'],
    [['check', 'a', '--max-warnings', 'many'], '--max-warnings 应为整数，实为“many”'],
    [['check', 'a', '--lang', 'fr'], '不认识的语言“fr”，可用：zh-CN、en'],
    [['check', 'a', '--importer', 'txet'], '没有读入器“txet”，是否为“text”？'],
    [['check'], '请给出文件、文件夹或通配'],
    [['render', 'a', '--to', 'hmtl'], '没有输出器“hmtl”，是否为“html”？'],
    [
      ['render', 'a'],
      '请用 --to 说明输出成什么，可用：html、markdown、docx、xlsx、pdf、text、csv、json',
    ],
    [['render', 'a', '--to', 'html', '--option', 'layout=book'], '应为：page、fragment'],
    [['render', 'a', '--to', 'html', '--to', 'markdown'], '有 2 个输出，请用 -o 指定文件夹'],
    [['render', 'a', '--to', 'html', '-f', 'json'], '--format json 占用标准输出'],
    [['import', 'a', '--year', '二〇二三'], '--year 应为整数'],
    [['explain', 'row-total'], '是否为“reconcile/row-total”？'],
    [['explain', 'reconcile/row-totle'], '是否为“reconcile/row-total”？'],
    [['explain'], '请给出一个代码'],
    [['list', 'code'], '没有列表“code”，是否为“codes”？'],
    [['schema', '--form', '--vscode'], '--form --vscode 只能选一个'],
    [['schema', '--edition', '2020'], '可用：2019、2021'],
    [['init', 'x.json'], 'init 没有操作数'],
  ])('%j', (args, sentence) => {
    const { status, stdout, stderr } = gongkai(args, { cwd: tempFolder() });
    expect(status).toBe(2);
    expect(stdout.startsWith('{') || stdout === '').toBe(true);
    expect(stderr).toContain(sentence);
    expect(stderr).toMatch(/^gongkai: [^\n]+\n$/);
  });
});

describe('language and colour', () => {
  const cwd = (): string => tempFolder({ 'a.gongkai.json': reportWith({ '/year': 'x' }) });
  const check = ['check', 'a.gongkai.json', '--format', 'pretty'];

  test.each([
    [['--lang', 'en'], {}, 'Checked 1'],
    [[], { LC_ALL: 'en_US.UTF-8' }, 'Checked 1'],
    [[], { LANG: 'zh_CN.UTF-8' }, '已检查 1 份'],
    [[], {}, '已检查 1 份'],
    [['--lang', 'zh-CN'], { LC_ALL: 'en_US.UTF-8' }, '已检查 1 份'],
  ])('%j %j', (args, env, line) => {
    expect(gongkai([...check, ...args], { cwd: cwd(), env }).stdout).toContain(line);
  });

  test('a pipe is not coloured unless asked', () => {
    const coloured = (args: string[], env: Record<string, string> = {}): boolean =>
      gongkai([...check, ...args], { cwd: cwd(), env }).stdout.includes('\u001b[');
    expect(coloured([])).toBe(false);
    expect(coloured(['--color', 'always'])).toBe(true);
    expect(coloured([], { FORCE_COLOR: '1' })).toBe(true);
    expect(coloured([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(coloured(['--color', 'never'], { FORCE_COLOR: '1' })).toBe(false);
  });
});
