// Many reports at once: what is good is written, what is bad is named, and the rest goes on.
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '@gongkai/plugin-kit';
import { describe, expect, test } from 'vitest';
import { gongkai, jsonOf, type Run } from '../testing/run-gongkai.ts';
import { publishedText, reportWith } from '../testing/sample-reports.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { writeZip } from '../testing/write-zip.ts';

const patient = { timeout: 60_000 };
const table三 = publishedText.indexOf('(本列数据的勾稽关系');
const section四 = publishedText.indexOf('四、政府信息公开行政复议');
const withoutTable = publishedText.slice(0, table三) + publishedText.slice(section四);

interface BatchJson {
  readonly files: readonly {
    readonly file: string;
    readonly state: string;
    readonly output?: string;
    readonly draft?: Draft;
    readonly diagnostics: readonly { readonly code: string; readonly message: string }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

const states = (run: Run): (readonly [string, string])[] =>
  jsonOf<BatchJson>(run).files.map(({ file, state }) => [file, state]);
const outputs = (cwd: string): string[] =>
  readdirSync(join(cwd, 'out'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort();

const mixed = (): string =>
  tempFolder({
    'in/a.txt': publishedText,
    'in/blank.txt': '',
    'in/cut.txt': withoutTable,
    'in/deep.html': '<div>'.repeat(20_000),
    'in/hostile.docx': writeZip({ 'word/document.xml': '\0'.repeat(40_000_000) }),
    'in/noise.xlsx': Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251),
    'in/sub/b.md': publishedText,
  });

describe('a folder of good, blank, cut, corrupt and hostile files', patient, () => {
  test('writes the good ones, names the others and goes on to the end', () => {
    const cwd = mixed();
    const run = gongkai(['import', 'in', '-o', 'out', '-f', 'json'], { cwd });
    expect(run.status).toBe(2);
    expect(states(run)).toEqual([
      ['in/a.txt', 'written'],
      ['in/blank.txt', 'unreadable'],
      ['in/cut.txt', 'incomplete'],
      ['in/deep.html', 'unreadable'],
      ['in/hostile.docx', 'unreadable'],
      ['in/noise.xlsx', 'unreadable'],
      ['in/sub/b.md', 'written'],
    ]);
    expect(jsonOf<BatchJson>(run).summary).toMatchObject({
      files: 7,
      written: 2,
      incomplete: 1,
      unreadable: 4,
    });
    expect(outputs(cwd)).toEqual(['a.gongkai.json', 'sub/b.gongkai.json']);
  });

  test('one line for each file and a closing line in plain words', () => {
    const { stderr, stdout } = gongkai(['import', 'in', '-o', 'out'], { cwd: mixed() });
    expect(stdout).toBe('');
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(8);
    expect(lines[0]).toMatch(/^in\/a\.txt: 已写出 out\/a\.gongkai\.json/);
    expect(lines[1]).toBe('in/blank.txt: 无法读取：文件是空的。');
    expect(lines[2]).toMatch(/^in\/cut\.txt: 读到的不完整，没有写出，\d+ 处错误/);
    expect(lines[7]).toBe(
      '已导入 7 份: 2 份已写出, 1 份读到的不完整没有写出（要照样写出加 --fail-on never）, 4 份无法读取',
    );
  });

  test('the same bytes and lines on one thread as on three', () => {
    const runs = ['1', '3'].map((jobs) => {
      const cwd = mixed();
      const { stderr } = gongkai(['import', 'in', '-o', 'out', '--jobs', jobs], { cwd });
      return [stderr, outputs(cwd).map((name) => readFileSync(join(cwd, 'out', name), 'utf8'))];
    });
    expect(runs[0]).toEqual(runs[1]);
  });

  test('each output is what importing the file alone gives', () => {
    const cwd = mixed();
    gongkai(['import', 'in', '-o', 'out'], { cwd });
    const alone = gongkai(['import', 'in/a.txt'], { cwd }).stdout;
    expect(readFileSync(join(cwd, 'out/a.gongkai.json'), 'utf8')).toBe(alone);
  });
});

describe('a ZIP of reports', patient, () => {
  test('is read part by part; no part can lead out of the folder', () => {
    const zip = writeZip({
      '甲局/2023.txt': publishedText,
      '../../escape.txt': publishedText,
      '__MACOSX/._2023.txt': 'x',
      'photo.png': 'x',
      'bomb.txt': '0'.repeat(40_000_000),
    });
    const cwd = tempFolder({ 'work/reports.zip': zip });
    const run = gongkai(['import', 'reports.zip', '-o', 'out', '-f', 'json'], {
      cwd: join(cwd, 'work'),
    });
    expect(run.status).toBe(2);
    expect(states(run)).toEqual([
      ['reports.zip/../../escape.txt', 'written'],
      ['reports.zip/bomb.txt', 'unreadable'],
      ['reports.zip/甲局/2023.txt', 'written'],
    ]);
    expect(outputs(join(cwd, 'work'))).toEqual(['escape.gongkai.json', '甲局/2023.gongkai.json']);
    expect(readdirSync(cwd)).toEqual(['work']);
  });

  test.each([
    ['cut off', writeZip({ 'a.txt': publishedText }).subarray(0, 300), '已损坏'],
    ['without reports', writeZip({ 'photo.png': 'x' }), '没有找到年度报告'],
  ])('%s is one unreadable input, and the others go on', (_, zip, words) => {
    const cwd = tempFolder({ 'r.zip': zip, 'a.txt': publishedText });
    const run = gongkai(['import', '.', '-o', 'out'], { cwd });
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(new RegExp(`r\\.zip: 无法读取：.*${words}`));
    expect(outputs(cwd)).toEqual(['a.gongkai.json']);
  });
});

describe('a second run', patient, () => {
  const args = ['import', 'in', '-o', 'out', '-f', 'json'];
  const folder = (): string =>
    tempFolder({ 'in/a.txt': publishedText, 'in/b.txt': `${publishedText}\n` });

  test('skips what has not changed, says so, and reports what was found before', () => {
    const cwd = folder();
    const first = jsonOf<BatchJson>(gongkai(args, { cwd }));
    const second = gongkai(args, { cwd });
    expect(states(second)).toEqual([
      ['in/a.txt', 'unchanged'],
      ['in/b.txt', 'unchanged'],
    ]);
    const found = ({ files }: BatchJson): unknown => files.map(({ diagnostics }) => diagnostics);
    expect(found(jsonOf(second))).toEqual(found(first));
    expect(gongkai(args.slice(0, -2), { cwd }).stderr).toContain('2 份内容未变已跳过');
  });

  test('reads what has changed, what is missing, and everything with --force', () => {
    const cwd = folder();
    gongkai(args, { cwd });
    writeFileSync(join(cwd, 'in/a.txt'), publishedText.replaceAll('吉利', '如意'));
    rmSync(join(cwd, 'out/b.gongkai.json'));
    const second = gongkai(args, { cwd });
    expect(states(second).map(([, state]) => state)).toEqual(['written', 'written']);
    expect(readFileSync(join(cwd, 'out/a.gongkai.json'), 'utf8')).toContain('如意');
    const forced = gongkai([...args, '--force'], { cwd });
    expect(states(forced).map(([, state]) => state)).toEqual(['written', 'written']);
  });

  test('reads again where the manner of reading differs', () => {
    const cwd = folder();
    gongkai(args, { cwd });
    const other = gongkai([...args, '--importer', 'text'], { cwd });
    expect(states(other).map(([, state]) => state)).toEqual(['written', 'written']);
  });

  test('a record that was cut off costs one import, no more', () => {
    const cwd = folder();
    gongkai([...args, '--jobs', '1'], { cwd });
    const path = join(cwd, 'out/.gongkai-import.ndjson');
    writeFileSync(path, readFileSync(path, 'utf8').slice(0, -40));
    const cut = gongkai([...args, '--force'], { cwd });
    expect(cut.status).toBe(0);
    expect(states(gongkai(args, { cwd })).map(([, state]) => state)).toEqual([
      'unchanged',
      'unchanged',
    ]);
  });

  test('does not overwrite an output that somebody has edited', () => {
    const cwd = folder();
    gongkai(args, { cwd });
    const path = join(cwd, 'out/a.gongkai.json');
    writeFileSync(path, '{"mine":1}');
    writeFileSync(join(cwd, 'in/a.txt'), publishedText.replaceAll('吉利', '如意'));
    const second = gongkai(args, { cwd });
    expect(second.status).toBe(2);
    expect(states(second)).toEqual([
      ['in/a.txt', 'kept'],
      ['in/b.txt', 'unchanged'],
    ]);
    expect(readFileSync(path, 'utf8')).toBe('{"mine":1}');
  });
});

describe('an importer that misbehaves costs the file it had', patient, () => {
  const plugin = `const decode = (bytes) => new TextDecoder().decode(bytes);
    export default { kind: 'importer', api: 1, name: 'odd',
      accepts: { mediaTypes: ['text/plain'], extensions: ['.odd'] },
      async read({ source }) {
        const text = decode(source.bytes);
        console.log('noise on standard output');
        if (text === 'hang') for (;;);
        if (text === 'wait') await new Promise(() => undefined);
        if (text === 'exit') process.exit(0);
        if (text === 'later') { setTimeout(() => { throw new Error('boom'); }); await new Promise(() => undefined); }
        if (text === 'memory') { const all = []; for (let i = 0; ; i++) all.push({ i, text: 'row ' + i, cells: [i, i + 1] }); }
        return { blocks: [], diagnostics: [] };
      } };`;

  test.each([
    ['hang', '在限定的时间内没有读完'],
    ['wait', '在限定的时间内没有读完'],
    ['exit', '读入器中途出错'],
    ['later', '读入器中途出错，已中止（boom）'],
    ['memory', '文件过大，请只保留年度报告本身（> 512 MB）'],
  ])('%s', (what, words) => {
    const cwd = tempFolder({
      'odd.mjs': plugin,
      'in/1.odd': what,
      'in/2.odd': 'nothing in it',
      'in/3.gongkai.json': reportWith(),
    });
    const seconds = what === 'memory' ? '30' : '4';
    const run = gongkai(
      // one thread: the one that broke down has to be replaced
      ['import', 'in/1.odd', 'in/2.odd', '--importer', './odd.mjs', '-o', 'out'].concat([
        '--jobs',
        '1',
        '--timeout',
        seconds,
        '-f',
        'json',
      ]),
      { cwd },
    );
    expect(run.status).toBe(2);
    const { files } = jsonOf<BatchJson>(run);
    expect(files[0]?.diagnostics[0]?.code).toBe('import/unreadable');
    expect(files[0]?.diagnostics[0]?.message).toContain(words);
    expect(files[1]?.diagnostics[0]?.message).not.toContain(words);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });
});

describe('what is asked for', patient, () => {
  const cwd = (): string =>
    tempFolder({ 'a.txt': publishedText, 'a.md': publishedText, 'b.txt': publishedText });

  test('--format json without -o holds the drafts in one object', () => {
    const folder = cwd();
    const { files } = jsonOf<BatchJson>(
      gongkai(['import', '*.txt', '-f', 'json'], { cwd: folder }),
    );
    expect(files.map(({ file, state }) => [file, state])).toEqual([
      ['a.txt', 'read'],
      ['b.txt', 'read'],
    ]);
    const alone = jsonOf<{ draft: Draft }>(
      gongkai(['import', 'a.txt', '-f', 'json'], { cwd: folder }),
    );
    expect(files[0]?.draft).toEqual(alone.draft);
  });

  test('two formats of one report do not share an output', () => {
    const folder = cwd();
    expect(gongkai(['import', '.', '-o', 'out/'], { cwd: folder }).status).toBe(0);
    expect(outputs(folder)).toEqual(['a.md.gongkai.json', 'a.txt.gongkai.json', 'b.gongkai.json']);
  });

  test('one file goes into a folder too, and results are not read again as inputs', () => {
    const folder = cwd();
    gongkai(['import', 'b.txt', '-o', './'], { cwd: folder });
    expect(existsSync(join(folder, 'b.gongkai.json'))).toBe(true);
    const run = gongkai(['import', '.', '-o', '.', '-f', 'json'], { cwd: folder });
    expect(states(run)).toEqual([
      ['a.md', 'written'],
      ['a.txt', 'written'],
      ['b.txt', 'unchanged'],
    ]);
  });

  test.each([
    [['--jobs', '0'], '--jobs 至少为 1'],
    [['--timeout', 'x'], '--timeout 应为整数'],
    [['-'], '标准输入（-）只能单独导入'],
  ])('%j is refused', (more, words) => {
    const { status, stderr } = gongkai(['import', '.', '-o', 'out', ...more], { cwd: cwd() });
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });

  test('a fact that one report contradicts stops that one only', () => {
    const folder = cwd();
    writeFileSync(join(folder, 'b.txt'), publishedText.replaceAll('2023', '2022'));
    const run = gongkai(['import', '.', '-o', 'out', '--year', '2023', '-f', 'json'], {
      cwd: folder,
    });
    expect(run.status).toBe(2);
    expect(states(run).map(([, state]) => state)).toEqual(['written', 'written', 'failed']);
  });
});
