import type { Document } from '@gongkai/plugin-kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pdfImporter } from '../pdf-importer.ts';
import { Drawing } from '../testing/drawing.ts';
import { outline } from '../testing/outline.ts';
import { pageOf } from '../testing/printed-table.ts';
import { latin1, writePdf } from '../testing/write-pdf.ts';
import { findLastBytes } from './find-bytes.ts';

const page = (...lines: readonly string[]) =>
  pageOf(
    lines.reduce((drawing, line, i) => drawing.text(60, 100 + 30 * i, 12, line), new Drawing()),
  );
const pages = [page('一、总体情况', '共 3611 件'), page('二、主动公开', '规章 12 件')];
const text = '一、总体情况共 3611 件二、主动公开规章 12 件';
const kinds = { classic: writePdf(pages), modern: writePdf(pages, { modern: true }) };

function read(bytes: Uint8Array): Document {
  return pdfImporter.read({ source: { bytes }, options: {} }) as Document;
}

const textOf = (document: Document): string => outline(document).join('');
const severities = ({ diagnostics = [] }: Document): string[] =>
  diagnostics.map(
    ({ code, severity, params }) => `${severity} ${code} ${String(params['reason'])}`,
  );
const repaired = ['warning import/unreadable corrupt'];

/** The file with its `startxref` pointing elsewhere. */
function pointingTo(bytes: Uint8Array, offset: string): Uint8Array {
  const at = findLastBytes(bytes, 'startxref');
  return Uint8Array.from([...bytes.subarray(0, at), ...latin1(`startxref\n${offset}\n%%EOF\n`)]);
}

describe.each(Object.entries(kinds))('a %s file', (_, bytes) => {
  test('is read without a word', () => {
    expect(textOf(read(bytes))).toBe(text);
    expect(severities(read(bytes))).toEqual([]);
  });

  test('whose table of objects is not where it says is read, with a warning', () => {
    const anywhere = fc.oneof(
      fc.nat(bytes.length + 100).map(String),
      fc.constantFrom('', '-5', '99999999999', 'x'),
    );
    fc.assert(
      fc.property(anywhere, (offset) => {
        const document = read(pointingTo(bytes, offset));
        expect(textOf(document)).toBe(text);
        expect([[], repaired]).toContainEqual(severities(document));
      }),
      { numRuns: 60 },
    );
  });

  test('with bytes before its header is read', () => {
    const document = read(Uint8Array.from([...latin1('HTTP/1.1 200 OK\r\n\r\n'), ...bytes]));
    expect(textOf(document)).toBe(text);
  });

  test('cut off anywhere is corrupt, and nothing of it passes for the whole', () => {
    const end = findLastBytes(bytes, 'startxref');
    for (let percent = 0; percent < 100; percent++) {
      const length = Math.min(end, Math.floor((bytes.length * percent) / 100));
      const document = read(bytes.subarray(0, length));
      expect(document.blocks).toEqual([]);
      expect(severities(document)).toHaveLength(1);
      expect(severities(document)[0]).toMatch(/^error import\/unreadable/);
    }
  });

  test('with a byte changed gives what it was, or says that something is wrong', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        const document = read(damaged);
        expect(Array.isArray(document.blocks)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

test('a table whose offsets are shifted is made anew', () => {
  const file = Buffer.from(kinds.classic).toString('latin1');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (shift) => {
      const moved = file.replace(
        /(\d{10}) 00000 n/g,
        (_, offset: string) => `${String(Number(offset) + shift).padStart(10, '0')} 00000 n`,
      );
      const document = read(latin1(moved));
      expect(textOf(document)).toBe(text);
      expect(severities(document)).toEqual(repaired);
    }),
    { numRuns: 30 },
  );
});

test('of an object that was saved again the last one counts', () => {
  const [first] = pages;
  const newer = latin1(
    `11 0 obj\n<</Length ${String(newContent.length)}>>\nstream\n${newContent}\nendstream\nendobj\n`,
  );
  const base = writePdf(first === undefined ? [] : [first]);
  const at = base.length;
  const table = `xref\n11 1\n${String(at).padStart(10, '0')} 00000 n \ntrailer\n<</Size 103/Root 1 0 R/Prev ${String(previous(base))}>>\nstartxref\n${String(at + newer.length)}\n%%EOF\n`;
  const saved = Uint8Array.from([...base, ...newer, ...latin1(table)]);
  expect(outline(read(saved))).toEqual(['共 4000 件']);
  // and the same where the table is broken
  const broken = read(pointingTo(saved, '1'));
  expect(outline(broken)).toEqual(['共 4000 件']);
  expect(severities(broken)).toEqual(repaired);
});

const newContent = new Drawing().text(60, 100, 12, '共 4000 件').content;

function previous(bytes: Uint8Array): number {
  const tail = Buffer.from(bytes).toString('latin1').slice(findLastBytes(bytes, 'startxref'));
  return Number(/startxref\s+(\d+)/.exec(tail)?.[1]);
}

describe('files that never end', () => {
  const catalog = (more: string): Uint8Array =>
    latin1(
      `%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n${more}\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF`,
    );

  test.each([
    ['pages that are their own parent', '2 0 obj\n<</Type/Pages/Kids[2 0 R]>>\nendobj', 'corrupt'],
    [
      'a length that is its own',
      '2 0 obj\n<</Type/Pages/Kids[3 0 R]>>\nendobj 3 0 obj\n<</Type/Page/Contents 4 0 R>>\nendobj 4 0 obj\n<</Length 4 0 R>>\nstream\nBT ET\nendstream\nendobj',
      'empty',
    ],
    ['references in a circle', '2 0 obj\n3 0 R\nendobj 3 0 obj\n2 0 R\nendobj', 'corrupt'],
    ['no pages', '2 0 obj\n<</Type/Pages/Kids[]>>\nendobj', 'empty'],
  ])('%s', (_, more, expected) => {
    const document = read(catalog(more));
    expect(document.blocks).toEqual([]);
    if (expected === 'corrupt')
      expect(severities(document)).toContainEqual(expect.stringContaining('corrupt'));
  });
});

test('random bytes behind a header', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
      const document = read(Uint8Array.from([...latin1('%PDF-1.7\n'), ...noise]));
      expect(document.blocks).toEqual([]);
      expect(severities(document)).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});
