import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Document } from '@gongkai/plugin-kit';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { referenceText } from './cell-reference.ts';
import { writeWorkbook } from './testing/write-workbook.ts';
import { xlsxImporter } from './xlsx-importer.ts';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook whose one sheet is this XML. */
function withSheet(xml: string, more: Record<string, string> = {}): Uint8Array {
  return writeWorkbook([{ rows: [] }], { more: { 'xl/worksheets/sheet1.xml': xml, ...more } });
}

function read(bytes: Uint8Array): Document {
  return xlsxImporter.read({ source: { bytes }, options: {} }) as Document;
}

/** What is wrong with a file, or `read`. */
function outcome(bytes: Uint8Array): unknown {
  const [diagnostic] = read(bytes).diagnostics ?? [];
  return diagnostic === undefined ? 'read' : diagnostic.params['reason'];
}

/** An OLE2 file with one stream of this name in its directory. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((character, i) => {
    bytes[1024 + 2 * i] = character.charCodeAt(0);
  });
  bytes[1024 + 64] = 2 * stream.length + 2;
  return bytes;
}

const sample = writeWorkbook([
  { rows: [['一、总体情况'], ['信息内容', '本年制发件数'], ['规章', 1175]], bordered: [1, 2] },
]);

describe('a file that is not what it should be gets an answer', () => {
  test.each([
    ['nothing at all', new Uint8Array(), 'empty'],
    ['text', strToU8('年度报告'), 'binary'],
    ['a workbook under a password', compound('EncryptedPackage'), 'encrypted'],
    ['a workbook of Excel 97', compound('Workbook'), 'old-excel'],
    ['another archive', zipSync({ 'a.txt': strToU8('x') }), 'unsupported'],
    ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('x') }), 'old-excel'],
    ['a sheet that is not there', withoutSheet(), 'corrupt'],
    ['a text that is not there', withSheet(cells('<c t="s"><v>9</v></c>')), 'corrupt'],
    ['a cell twice', withSheet(cells('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>')), 'corrupt'],
    ['a cell without an address', withSheet(cells('<c r="1A"><v>1</v></c>')), 'corrupt'],
    ['merged cells that overlap', withSheet(overlapping()), 'corrupt'],
    ['unfinished XML', withSheet('<worksheet><sheetData>'), 'corrupt'],
    ['a DTD', withSheet('<!DOCTYPE a><worksheet/>'), 'corrupt'],
    [
      'entities that expand',
      withSheet(
        '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>',
      ),
      'corrupt',
    ],
    [
      'an external entity',
      withSheet('<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet>&a;</worksheet>'),
      'corrupt',
    ],
    ['a table of 100,000 columns', withSheet(cells(manyCells(100_000))), 'too-large'],
    ['a zip bomb', withSheet(`<worksheet>${' '.repeat(80 << 20)}</worksheet>`), 'too-large'],
  ])('%s', (_, bytes, reason) => {
    const started = performance.now();
    expect(outcome(bytes)).toBe(reason);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('legacy and encrypted files are named', () => {
    expect(read(compound('Workbook')).diagnostics?.[0]?.message).toContain('.xls');
    expect(read(compound('EncryptedPackage')).diagnostics?.[0]?.message).toContain('密码');
  });

  test('cut at every byte it is corrupt, never a part of itself', () => {
    for (let length = 1; length < sample.length; length++) {
      const bytes = sample.subarray(0, length);
      expect(['corrupt', 'binary']).toContain(outcome(bytes));
      expect(read(bytes).blocks).toEqual([]);
    }
  });

  test('with a byte changed it is what it was, or says that it is not', () => {
    const whole = read(sample).blocks;
    fc.assert(
      fc.property(fc.nat(sample.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = sample.slice();
        bytes[at] = (bytes[at] ?? 0) ^ change;
        const { blocks, diagnostics } = read(bytes);
        if (diagnostics === undefined) expect(blocks).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });

  test('random bytes, also behind a true beginning', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.uint8Array({ minLength: 1, maxLength: 500 }), (zip, noise) => {
        const bytes = zip ? Uint8Array.of(0x50, 0x4b, 3, 4, ...noise) : noise;
        expect(outcome(bytes)).not.toBe('read');
      }),
    );
  });
});

describe('a large but honest file is read', () => {
  test('1,048,576 blank rows that the sheet declares', () => {
    const rows = Array.from({ length: 1_048_576 }, (_, i) => `<row r="${String(i + 1)}"/>`);
    const last = '<row r="1048576"><c r="XFD1048576" s="0"/></row>';
    const bytes = withSheet(
      `<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${rows.slice(0, -1).join('')}${last}</sheetData></worksheet>`,
    );
    const started = performance.now();
    expect(read(bytes)).toEqual({ blocks: [], properties: {} });
    expect(performance.now() - started).toBeLessThan(10_000);
  }, 60_000);

  test('cells at the corners of the largest sheet and a merged cell over all of it', () => {
    const merged = '<mergeCells><mergeCell ref="B2:XFC1048575"/></mergeCells>';
    const corners =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const { blocks } = read(
      withSheet(`<worksheet><sheetData>${corners}</sheetData>${merged}</worksheet>`),
    );
    expect(blocks.map((block) => block.type === 'paragraph' && block.text)).toEqual(['1', '2']);
  });
});

test('the worst of them stay within 512 MB', () => {
  const script = `
    import { existsSync, readFileSync } from 'node:fs';
    import { zipSync, strToU8 } from 'fflate';
    import { xlsxImporter } from ${JSON.stringify(fileURLToPath(new URL('index.ts', import.meta.url)))};
    const rel = (id, type, target) => '<Relationships><Relationship Id="' + id + '" Type="x/' + type + '" Target="' + target + '"/></Relationships>';
    const sheet = new Uint8Array(60 << 20).fill(32);
    sheet.set(strToU8('<worksheet><sheetData><row>'));
    const cell = strToU8('<c><v>1</v></c>');
    for (let at = 100; at < sheet.length - 200; at += cell.length) sheet.set(cell, at);
    sheet.set(strToU8('</row></sheetData></worksheet>'), sheet.length - 40);
    const bytes = zipSync({
      '_rels/.rels': strToU8(rel('a', 'officeDocument', 'xl/workbook.xml')),
      'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="x" r:id="s"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8(rel('s', 'worksheet', 'sheet.xml')),
      'xl/sheet.xml': sheet,
    }, { level: 1 });
    const { diagnostics } = xlsxImporter.read({ source: { bytes }, options: {} });
    // Linux counts to maxRSS what the process that started this one held; only its own status is its own
    const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
    const peak = Number(/VmHWM:\\s+(\\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
    console.log(JSON.stringify({ reason: diagnostics?.[0]?.params.reason, megabytes: peak / 1024 }));
  `;
  const printed = execFileSync(
    process.execPath,
    ['--conditions=@gongkai/source', '--input-type=module', '--eval', script],
    { encoding: 'utf8', cwd: fileURLToPath(new URL('.', import.meta.url)) },
  );
  const { reason, megabytes } = JSON.parse(printed) as { reason: string; megabytes: number };
  expect(reason).toBe('too-large');
  // the script itself holds 60 MB of XML and packs it
  expect(megabytes).toBeLessThan(512);
}, 60_000);

function withoutSheet(): Uint8Array {
  return writeWorkbook([{ rows: [] }], {
    more: {
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="s1" Type="${relationships}/worksheet" Target="gone.xml"/></Relationships>`,
    },
  });
}

function cells(xml: string): string {
  return `<worksheet><sheetData><row r="1">${xml}</row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>1</v></c></row></sheetData></worksheet>`;
}

function manyCells(count: number): string {
  return Array.from(
    { length: count },
    (_, column) => `<c r="${referenceText({ row: 0, column })}"><v>1</v></c>`,
  ).join('');
}

function overlapping(): string {
  const merges = '<mergeCell ref="A1:B2"/><mergeCell ref="B1:C3"/>';
  const row = (n: number): string =>
    `<row r="${String(n)}">${['A', 'B', 'C', 'D'].map((c) => `<c r="${c}${String(n)}"><v>1</v></c>`).join('')}</row>`;
  return `<worksheet><sheetData>${row(1)}${row(2)}${row(3)}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
}
