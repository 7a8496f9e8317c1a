// Files made to do harm, given to the command as they are: each is answered in words, with exit code 2,
// within ten seconds and 512 MB, and nothing is written.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bin, gongkai } from '../testing/run-gongkai.ts';
import { publishedText } from '../testing/sample-reports.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { writeZip } from '../testing/write-zip.ts';

const seconds = 10;
const megabytes = 512;
const patient = { timeout: 120_000 };
const watcher = new URL('../testing/report-memory.mjs', import.meta.url).href;

interface Answer {
  readonly status: number | null;
  readonly words: string;
  readonly peak: number;
}

/** Runs the command on one file and takes its peak of memory; a run of more than ten seconds is killed. */
function importOf(name: string, content: string | Uint8Array): Answer & { readonly cwd: string } {
  const cwd = tempFolder({ [name]: content });
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--import', watcher, bin, 'import', name, '-o', 'out.json', '--lang', 'zh-CN'],
    { cwd, encoding: 'utf8', timeout: seconds * 1000, env: { PATH: process.env['PATH'] } },
  );
  const [, peak] = /\npeak (\d+) MB\n$/.exec(stderr) ?? [];
  expect(stdout).toBe('');
  return { status, words: stderr.replace(/\npeak .*\n$/, ''), peak: Number(peak), cwd };
}

function expectRefusal(name: string, content: string | Uint8Array): string {
  const { status, words, peak, cwd } = importOf(name, content);
  expect(words).not.toMatch(/\n {4}at |node:internal|Error:/);
  expect(status, words).toBe(2);
  expect(peak).toBeGreaterThan(0);
  expect(peak).toBeLessThan(megabytes);
  expect(readdirSync(cwd)).toEqual([name]);
  expect(existsSync(join(cwd, 'out.json'))).toBe(false);
  return words;
}

const noise = (length: number, start = ''): Uint8Array => {
  const bytes = Uint8Array.from({ length }, (_, i) => ((i * 2_654_435_761) >>> 11) & 255);
  bytes.set([...start].map((c) => c.charCodeAt(0)));
  return bytes;
};
const word = (document: string): Uint8Array =>
  writeZip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': document,
  });
const sheet = (xml: string): Uint8Array =>
  writeZip({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml':
      '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': xml,
  });
const laughs = (element: string): string =>
  `<?xml version="1.0"?><!DOCTYPE ${element} [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
    .split('')
    .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghij'.charAt(i)};`.repeat(10)}">`)
    .join('')}]><${element}>&j;</${element}>`;
const outside = (element: string): string =>
  `<!DOCTYPE ${element} [<!ENTITY a SYSTEM "file:///etc/passwd">]><${element}>&a;</${element}>`;
const pdf = (body: string): string => `%PDF-1.7\n${body}\n%%EOF\n`;

describe('the command refuses', patient, () => {
  test.each<[string, string, string | Uint8Array]>([
    ['a bomb in a Word file', 'a.docx', word('\0'.repeat(300_000_000))],
    ['a bomb in a workbook', 'a.xlsx', sheet(' '.repeat(300_000_000))],
    ['entities that multiply in a Word file', 'a.docx', word(laughs('w:document'))],
    ['entities that multiply in a workbook', 'a.xlsx', sheet(laughs('worksheet'))],
    ['an entity from outside in a Word file', 'a.docx', word(outside('w:document'))],
    ['an entity from outside in a workbook', 'a.xlsx', sheet(outside('worksheet'))],
    ['a page 10,000 deep', 'a.html', `<html>${'<div><table><tr><td>'.repeat(10_000)}`],
    [
      'a table of 100,000 columns in a page',
      'a.html',
      `<html><table><tr>${'<td>1'.repeat(100_000)}`,
    ],
    ['a table of 100,000 columns in Markdown', 'a.md', `${'|1'.repeat(100_000)}|\n`.repeat(3)],
    ['a table of 100,000 columns in text', 'a.txt', `${'1\t'.repeat(100_000)}\n`.repeat(3)],
    ['a PDF without a cross-reference', 'a.pdf', pdf('1 0 obj << /Type /Catalog >> endobj')],
    [
      'a PDF whose cross-reference leads nowhere',
      'a.pdf',
      pdf(
        'xref\n0 2\n0000000000 65535 f \n9999999999 00000 n \ntrailer << /Size 2 /Root 1 0 R >>\nstartxref\n888888888',
      ),
    ],
    [
      'a PDF whose pages contain themselves',
      'a.pdf',
      pdf(
        '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>> endobj\ntrailer <</Root 1 0 R>>',
      ),
    ],
    ['50 MB of noise', 'a.txt', noise(50 << 20)],
  ])('%s', (_, name, content) => {
    expect(expectRefusal(name, content)).toMatch(
      /^a\.\w+: error import\/unreadable 无法读取：.+。$/m,
    );
  });

  test.each(['txt', 'md', 'csv', 'html', 'docx', 'xlsx', 'pdf'])(
    'random bytes called .%s',
    (kind) => {
      expectRefusal(`a.${kind}`, noise(200_000));
    },
  );

  test.each([
    ['docx', 'PK\u0003\u0004'],
    ['xlsx', 'PK\u0003\u0004'],
    ['pdf', '%PDF-1.7\n'],
  ])('random bytes behind the beginning of .%s', (kind, start) => {
    expectRefusal(`a.${kind}`, noise(200_000, start));
  });
});

describe('what cannot be read is answered with what to do', patient, () => {
  const compound = (stream: string): Uint8Array => {
    const file = new Uint8Array(1024);
    file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (const [i, character] of [...stream].entries()) file[640 + 2 * i] = character.charCodeAt(0);
    file[640 + 64] = 2 * stream.length + 2;
    return file;
  };
  test.each<[string, Uint8Array, RegExp]>([
    ['a.doc', compound('WordDocument'), /\.docx/],
    ['a.wps', compound('WordDocument'), /\.docx/],
    ['a.xls', compound('Workbook'), /\.xlsx/],
    ['a.ofd', writeZip({ 'OFD.xml': '<ofd:OFD/>' }), /OFD.*导出/],
    ['a.png', noise(5000, '\u0089PNG\r\n\u001a\n'), /图片|扫描/],
    ['a.jpg', noise(5000, 'ÿØÿà'), /图片|扫描/],
    ['a.rar', noise(5000, 'Rar!\u001a\u0007'), /解压/],
    // the content counts, not the name
    ['a.docx', compound('WordDocument'), /\.docx/],
    ['a.txt', noise(5000, '\u0089PNG\r\n\u001a\n'), /图片|扫描/],
  ])('%s', (name, content, words) => {
    expect(expectRefusal(name, content)).toMatch(words);
  });
});

test('in a folder the others are read', patient, () => {
  const cwd = tempFolder({
    'in/1.docx': word('\0'.repeat(300_000_000)),
    'in/2.txt': publishedText,
    'in/3.pdf': noise(200_000, '%PDF-1.7\n'),
    'in/4.html': `<html>${'<div><table><tr><td>'.repeat(10_000)}`,
    'in/5.ofd': writeZip({ 'OFD.xml': '<ofd:OFD/>' }),
    'in/6.md': publishedText,
    'in/7.jpg': noise(5000, 'ÿØÿà'),
  });
  const { status, stderr } = gongkai(['import', 'in', '-o', 'out'], { cwd });
  expect(status).toBe(2);
  expect(readdirSync(join(cwd, 'out')).filter((name) => name.endsWith('.json'))).toEqual([
    '2.gongkai.json',
    '6.gongkai.json',
  ]);
  const lines = stderr.trimEnd().split('\n');
  expect(lines).toHaveLength(8);
  expect(lines[7]).toContain('in/7.jpg');
});
