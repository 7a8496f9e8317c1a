// Bad input of every kind: a clear answer within a second, nothing written, never a stack trace.
import { readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gongkai, jsonOf, type Run } from '../testing/run-gongkai.ts';
import { publishedText, reportWith } from '../testing/sample-reports.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const MB = 1024 * 1024;
/** Bytes that look like nothing, the same in every run. */
function noise(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let state = 1;
  for (let i = 0; i < size; i++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
}

const words = (times: number): string => '年度报告0 \t\n'.repeat(times);

interface Bad {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly status: 1 | 2;
  readonly code: string;
}

/** The report of 2023 that says that it covers 2022. */
const otherYear = publishedText.replace(
  '一、总体情况',
  '本报告的统计期限为2022年1月1日至2022年12月31日。\n\n一、总体情况',
);
const table三 = publishedText.indexOf('(本列数据的勾稽关系');
const section四 = publishedText.indexOf('四、政府信息公开行政复议');

const bad: readonly Bad[] = [
  { name: 'empty.txt', content: '', status: 2, code: 'import/unreadable' },
  { name: 'empty.gongkai.json', content: '', status: 2, code: 'import/unreadable' },
  { name: 'blank.gongkai.json', content: ' \n\t\n', status: 2, code: 'import/unreadable' },
  { name: 'binary.txt', content: noise(100_000), status: 2, code: 'import/unreadable' },
  { name: 'binary.gongkai.json', content: noise(100_000), status: 2, code: 'import/unreadable' },
  { name: 'program.exe', content: noise(100_000), status: 2, code: 'import/unreadable' },
  { name: 'letter.txt', content: '各位同事：\n明天开会。\n', status: 2, code: 'import/unreadable' },
  { name: 'words.txt', content: words(25_000), status: 2, code: 'import/unreadable' },
  { name: 'more-words.txt', content: words(1_250_000), status: 2, code: 'import/unreadable' },
  { name: 'noise.txt', content: noise(50 * MB), status: 2, code: 'import/unreadable' },
  { name: 'noise.gongkai.json', content: noise(50 * MB), status: 2, code: 'import/unreadable' },
  {
    name: 'cut.gongkai.json',
    content: reportWith().slice(0, 900),
    status: 2,
    code: 'shape/document',
  },
  { name: 'list.gongkai.json', content: '[1, 2]', status: 2, code: 'shape/document' },
  { name: 'null.gongkai.json', content: 'null', status: 2, code: 'shape/document' },
  { name: 'number.gongkai.json', content: '7', status: 2, code: 'shape/document' },
  { name: 'object.gongkai.json', content: '{}', status: 1, code: 'shape/required' },
  {
    name: 'edition.gongkai.json',
    content: reportWith({ '/edition': '2022' }),
    status: 2,
    code: 'shape/document',
  },
  {
    name: 'edition-key.gongkai.json',
    content: reportWith({ '/edition': '__proto__' }),
    status: 2,
    code: 'shape/document',
  },
  {
    name: 'proto.gongkai.json',
    content: '{"__proto__": {"edition": "2021"}, "constructor": 1}',
    status: 1,
    code: 'shape/required',
  },
  { name: 'deep.gongkai.json', content: '['.repeat(2 * MB), status: 2, code: 'import/unreadable' },
  {
    name: 'deeper.gongkai.json',
    content: `{"edition":"2021","title":${'['.repeat(MB)}${']'.repeat(MB)}}`,
    status: 2,
    code: 'import/unreadable',
  },
  {
    name: 'text.gongkai.json',
    content: reportWith({ '/requests/received/total': '12' }),
    status: 1,
    code: 'shape/type',
  },
  {
    name: 'year.gongkai.json',
    content: reportWith({ '/year': 20_233 }),
    status: 1,
    code: 'shape/value',
  },
  {
    name: 'table.gongkai.json',
    content: reportWith({ '/requests': undefined }),
    status: 1,
    code: 'shape/required',
  },
  { name: 'year.txt', content: otherYear, status: 1, code: 'structure/period' },
  {
    name: 'table.txt',
    content: publishedText.slice(0, table三) + publishedText.slice(section四),
    status: 1,
    code: 'import/missing-table',
  },
];

/** A second, not counting what a busy machine takes to start the command at all. */
const limit = 1000 + Math.max(...[1, 2, 3].map(() => gongkai(['--help']).milliseconds));

/** The best of a few: a busy machine is not the command's fault. */
function timed(run: () => Run): Run {
  const runs = [run()];
  while (runs.length < 5 && Math.min(...runs.map((r) => r.milliseconds)) >= limit) runs.push(run());
  return runs.reduce((best, next) => (next.milliseconds < best.milliseconds ? next : best));
}

describe.each(bad)('$name', ({ name, content, status, code }) => {
  test.each([
    ['check', ['check', name, '-f', 'json']],
    ['convert', ['convert', name, '--to', 'html', '--to', 'json', '-o', 'out', '-f', 'json']],
  ])('%s', (_, args) => {
    const cwd = tempFolder({ [name]: content });
    const run = timed(() => gongkai(args, { cwd }));
    const { files } = jsonOf<{ files: { diagnostics: { code: string; message: string }[] }[] }>(
      run,
    );
    expect(files).toHaveLength(1);
    expect(files[0]?.diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    for (const { message } of files[0]?.diagnostics ?? []) expect(message.length).toBeLessThan(500);
    expect(run.status).toBe(status);
    expectPlain(run);
    expect(readdirSync(cwd)).toEqual([name]);
  });

  test('import', () => {
    const cwd = tempFolder({ [name]: content });
    const run = timed(() =>
      gongkai(['import', name, '-o', 'r.gongkai.json', '-f', 'json'], { cwd }),
    );
    expect(Object.keys(jsonOf<object>(run))).toEqual(['draft', 'origins', 'diagnostics']);
    expectPlain(run);
    // canonical JSON is taken as it is; whether it is a report is for check to say
    if (!/\.json$/.test(name) || status === 2) expect([status, 0]).toContain(run.status);
    if (run.status !== 0) expect(readdirSync(cwd)).toEqual([name]);
  });
});

function expectPlain({ stdout, stderr, milliseconds }: Run): void {
  expect(stdout + stderr).not.toMatch(/\n\s+at .+:\d+:\d+/);
  expect(stdout + stderr).not.toMatch(/内部错误|Internal error/);
  expect(milliseconds).toBeLessThan(limit);
}

test('a property named __proto__ in a report is a property that nobody knows, and changes nothing', () => {
  const text = reportWith().replace('{', '{ "__proto__": { "year": 1999 }, ');
  const cwd = tempFolder({ 'r.gongkai.json': text });
  const run = gongkai(['check', 'r.gongkai.json', '-f', 'json'], { cwd });
  const { files } = jsonOf<{ files: { diagnostics: { code: string; at: string }[] }[] }>(run);
  expect(run.status).toBe(0);
  expect(files[0]?.diagnostics).toContainEqual(
    expect.objectContaining({ code: 'shape/unknown', at: '/__proto__' }),
  );
});

test('a file too large is named as such, whatever it is', () => {
  const cwd = tempFolder({ 'a.txt': '' });
  truncateSync(join(cwd, 'a.txt'), 3 * 1024 * MB);
  expect(gongkai(['check', 'a.txt'], { cwd }).stdout).toContain('文件过大');
});

test('an endless standard input is read up to the limit only', () => {
  const run = gongkai(['check', '-', '--stdin-filename', 'a.txt'], { input: noise(40 * MB) });
  expect(run.status).toBe(2);
  expect(run.stdout).toContain('文件过大');
});

test('what the source says otherwise than the options stops the command', () => {
  const cwd = tempFolder({ 'r.gongkai.json': reportWith() });
  const args = ['convert', 'r.gongkai.json', '--to', 'html', '-o', 'x.html', '--year', '1999'];
  const { status, stderr } = gongkai(args, { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain('与 --year 1999 不符');
  expect(readdirSync(cwd)).toEqual(['r.gongkai.json']);
});

test('one bad file does not keep the others from being written', () => {
  const cwd = tempFolder({ 'bad.txt': '', 'good.gongkai.json': reportWith() });
  const { status } = gongkai(['convert', '.', '--to', 'html', '-o', 'out'], { cwd });
  expect(status).toBe(2);
  expect(readdirSync(join(cwd, 'out'))).toEqual(['good.html']);
});

test('an output that existed survives a failure', () => {
  const cwd = tempFolder({ 'bad.txt': '' });
  writeFileSync(join(cwd, 'x.html'), 'old');
  gongkai(['convert', 'bad.txt', '--to', 'html', '-o', 'x.html'], { cwd });
  expect(readFileSync(join(cwd, 'x.html'), 'utf8')).toBe('old');
});
