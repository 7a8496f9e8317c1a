// `render` prints what there is; nothing is written that should not be.
import { chmodSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gongkai, jsonOf } from '../testing/run-gongkai.ts';
import { reportWith, soundReport } from '../testing/sample-reports.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const name = '报告 2023.gongkai.json';
const folder = (changes = {}): string => tempFolder({ [name]: reportWith(changes) });

describe('where it goes', () => {
  test('to standard output, byte for byte what a file would hold', () => {
    const cwd = folder();
    const { status, stdout } = gongkai(['render', name, '--to', 'html'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<!doctype html>/i);
    gongkai(['render', name, '--to', 'html', '-o', 'x.html'], { cwd });
    expect(readFileSync(join(cwd, 'x.html'), 'utf8')).toBe(stdout);
  });

  test('to a file whose extension says what it is to be', () => {
    const cwd = folder();
    expect(gongkai(['render', name, '-o', 'x.md'], { cwd }).status).toBe(0);
    expect(readFileSync(join(cwd, 'x.md'), 'utf8')).toContain(`# ${String(soundReport.title)}`);
  });

  test('several into a folder that is made for them', () => {
    const cwd = folder();
    const args = [
      'render',
      name,
      '--to',
      'html',
      '--to',
      'markdown',
      '--to',
      'json',
      '-o',
      '输出/深',
    ];
    const { status, stdout, stderr } = gongkai(args, { cwd });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(readdirSync(join(cwd, '输出/深')).sort()).toEqual(
      ['报告 2023.html', '报告 2023.md', '报告 2023.gongkai.json'].sort(),
    );
    expect(stderr).toContain('写出 3 个文件');
  });

  test('-f json says what was written', () => {
    const cwd = folder();
    const run = gongkai(['render', name, '--to', 'html', '-o', 'out/', '-f', 'json'], { cwd });
    expect(jsonOf(run)).toMatchObject({
      files: [{ file: name, outputs: [{ to: 'html', file: 'out/报告 2023.html' }] }],
      summary: { files: 1 },
    });
  });

  test('options reach the renderer', () => {
    const cwd = folder();
    const fragment = ['render', name, '--to', 'html', '--option', 'layout=fragment'];
    expect(gongkai(fragment, { cwd }).stdout).not.toMatch(/<!doctype html>/i);
  });
});

describe('what it prints', () => {
  test('canonical JSON is the report again, and the same bytes when read again', () => {
    const cwd = folder();
    gongkai(['render', name, '--to', 'json', '-o', 'once.gongkai.json'], { cwd });
    gongkai(['render', 'once.gongkai.json', '--to', 'json', '-o', 'twice.gongkai.json'], { cwd });
    const once = readFileSync(join(cwd, 'once.gongkai.json'), 'utf8');
    expect(JSON.parse(once)).toEqual(soundReport);
    expect(readFileSync(join(cwd, 'twice.gongkai.json'), 'utf8')).toBe(once);
  });

  test('a report with faults is printed as it is', () => {
    const cwd = folder({
      '/requests/received/total': 999_999,
      '/requests/carriedOver/total': null,
    });
    const { status, stdout } = gongkai(['render', name, '--to', 'markdown'], { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain('999999');
  });

  test('the same report gives the same bytes', () => {
    const cwd = folder();
    for (const to of ['html', 'markdown', 'json']) {
      const print = (): string => gongkai(['render', name, '--to', to], { cwd }).stdout;
      expect(print()).toBe(print());
    }
  });
});

describe('what is not written', () => {
  test('over the report itself', () => {
    const cwd = folder();
    const { status, stderr } = gongkai(['render', name, '--to', 'json', '-o', name], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('不能覆盖');
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(reportWith());
  });

  test('what has not the shape of a report', () => {
    const cwd = folder({ '/year': '2023' });
    for (const extra of [[], ['--fail-on', 'never']]) {
      const args = ['render', name, '--to', 'html', '-o', 'out/', ...extra];
      const { status, stderr } = gongkai(args, { cwd });
      expect(status).toBe(1);
      expect(stderr).toContain('shape/type');
      expect(readdirSync(cwd)).toEqual([name]);
    }
  });

  test('anything, when one place cannot be written', () => {
    const cwd = tempFolder({ [name]: reportWith(), 'out/报告 2023.md/x': '' });
    const args = ['render', name, '--to', 'html', '--to', 'markdown', '-o', 'out'];
    const { status, stderr } = gongkai(args, { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain('同名的文件夹已存在');
    expect(readdirSync(join(cwd, 'out'))).toEqual(['报告 2023.md']);
  });
});

describe('plugins', () => {
  const good = `export default { kind: 'renderer', api: 1, name: 'brief',
    produces: { mediaType: 'text/plain', extension: '.txt' },
    options: { type: 'object', properties: { shout: { type: 'boolean' } } },
    render: ({ report, form, options }) => ({ bytes: new TextEncoder().encode(
      report.title + form.cells.length + (options.shout ? '!' : '')) }) };`;

  test('one from node_modules works as one of our own, options included', () => {
    const cwd = tempFolder({
      [name]: reportWith(),
      'node_modules/gongkai-renderer-brief/package.json':
        '{"type":"module","exports":{".":{"import":"./x.js"}}}',
      'node_modules/gongkai-renderer-brief/x.js': good,
    });
    const args = ['render', name, '--to', 'brief', '--option', 'shout=true'];
    expect(gongkai(args, { cwd })).toMatchObject({
      status: 0,
      stdout: `${String(soundReport.title)}200!`,
    });
  });

  test.each([
    ['throws when loaded', 'throw new Error("boom")', 'boom'],
    ['throws when it renders', good.replace('({ bytes:', '(null.x, { bytes:'), '出错：'],
    ['returns no bytes', good.replace('({ bytes:', '({ byte:'), '没有返回字节'],
  ])('one that %s names itself, and the other outputs are written', (_, code, fault) => {
    const cwd = tempFolder({ [name]: reportWith(), 'bad.mjs': code });
    const args = ['render', name, '--to', './bad.mjs', '--to', 'html', '-o', 'out', '-f', 'json'];
    const run = gongkai(args, { cwd });
    expect(run.status).toBe(2);
    const { files } = jsonOf<{
      files: { outputs: { to: string }[]; failures: { to: string; message: string }[] }[];
    }>(run);
    expect(files[0]?.outputs.map(({ to }) => to)).toEqual(['html']);
    expect(files[0]?.failures[0]?.to).toMatch(/brief|bad\.mjs/);
    expect(files[0]?.failures[0]?.message).toContain(fault);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['报告 2023.html']);
  });
});

test('files that are written keep the permissions of those they replace', () => {
  const cwd = tempFolder({ [name]: reportWith(), 'x.html': '' });
  chmodSync(join(cwd, 'x.html'), 0o640);
  gongkai(['render', name, '-o', 'x.html'], { cwd });
  expect(statSync(join(cwd, 'x.html')).mode & 0o777).toBe(0o640);
  expect(readdirSync(cwd).sort()).toEqual(['x.html', name].sort());
});

test('PDF: what its fonts lack is said with the place, beside what the file itself was warned of', () => {
  const cwd = folder({ '/preface': [{ type: 'paragraph', text: '由\u{E000}某负责。' }] });
  const args = ['render', name, '--to', 'pdf', '-o', 'x.pdf', '-f', 'json'];
  const run = gongkai(args, { cwd });
  expect(readFileSync(join(cwd, 'x.pdf'), 'latin1').slice(0, 5)).toBe('%PDF-');
  expect(jsonOf(run)).toMatchObject({
    files: [{ diagnostics: [{ code: 'render/missing-character', at: '/preface/0/text' }] }],
  });
  const english = gongkai([...args, '--lang', 'en'], { cwd });
  expect(jsonOf(english)).toMatchObject({
    files: [{ diagnostics: [{ message: expect.stringMatching(/^The fonts lack/) as string }] }],
  });
});
