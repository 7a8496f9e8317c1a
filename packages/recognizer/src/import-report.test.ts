import { describe, expect, test } from 'vitest';
import { textImporter } from '@gongkai/importer-text';
import { readPointer, type Document, type Importer } from '@gongkai/plugin-kit';
import { forms } from '@gongkai/schema/forms';
import { importReport } from './import-report.ts';
import { form2021, reportText } from './testing/published-text.ts';

const encoder = new TextEncoder();
const all = Object.values(forms);
const paragraph = (text: string): Document => ({
  blocks: [{ type: 'paragraph', text, place: {} }],
});

function importer(
  name: string,
  extension: string,
  score: number,
  read?: Importer['read'],
): Importer {
  return {
    kind: 'importer',
    api: 1,
    name,
    accepts: { mediaTypes: [], extensions: [extension] },
    recognise: () => score,
    read: read ?? (() => paragraph(name)),
  };
}

const used = async (importers: readonly Importer[], name?: string, asked?: string) =>
  (
    await importReport(
      { bytes: encoder.encode('x'), ...(name === undefined ? {} : { name }) },
      { importers, forms: all, ...(asked === undefined ? {} : { importer: asked }) },
    )
  ).importer;

describe('the importer', () => {
  test('is the one whose content it is, whatever the name says', async () => {
    expect(await used([importer('a', '.txt', 0.1), importer('b', '.html', 0.9)], 'x.txt')).toBe(
      'b',
    );
  });

  test('is that of the extension where the content leaves it open', async () => {
    expect(await used([importer('a', '.txt', 0.1), importer('b', '.md', 0.4)], 'x.txt')).toBe('a');
  });

  test('is the one asked for', async () => {
    expect(await used([importer('a', '.txt', 0.9), importer('b', '.md', 0)], 'x.txt', 'b')).toBe(
      'b',
    );
  });

  test('is none where nobody knows the content', async () => {
    expect(await used([importer('a', '.txt', 0)], 'x.bin')).toBeUndefined();
  });

  test('may ask about the bytes and fail', async () => {
    const broken = {
      ...importer('a', '.txt', 0),
      recognise: () => {
        throw new Error('no');
      },
    };
    expect(await used([broken, importer('b', '.md', 0.3)], 'x.md')).toBe('b');
  });
});

describe('what cannot be read', () => {
  const reason = async (bytes: Uint8Array, name: string): Promise<unknown> => {
    const { draft, diagnostics } = await importReport(
      { bytes, name },
      { importers: [textImporter], forms: all },
    );
    expect(draft).toEqual({});
    expect(diagnostics.map(({ code }) => code)).toEqual(['import/unreadable']);
    return diagnostics[0]?.params['reason'];
  };
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

  test.each([
    ['an empty file', '', 'x.txt', 'empty'],
    ['blanks', ' \n\t ', 'x.txt', 'empty'],
    ['a ZIP archive', 'PK\u0003\u0004....', 'x.zip', 'unsupported'],
    ['an OFD file', 'PK\u0003\u0004....', 'x.ofd', 'ofd'],
    ['a PDF without its importer', '%PDF-1.7', 'x.pdf', 'unsupported'],
    ['a picture', '\u0089PNG\r\n', 'x.png', 'scanned'],
    [
      'an old Word file',
      `\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${'\0'.repeat(600)}`,
      'x.doc',
      'unsupported',
    ],
    ['a binary', '\u0000\u0001\u0002\u0003'.repeat(50), 'x.txt', 'binary'],
    ['another text', 'Meeting on Friday', 'x.txt', 'no-report'],
  ])('%s', async (_, text, name, expected) => {
    expect(await reason(latin(text), name)).toBe(expected);
  });

  test('50 MB of noise, at once', async () => {
    const started = performance.now();
    expect(await reason(new Uint8Array(50_000_000).fill(0x61), 'x.txt')).toBe('too-large');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('an importer that throws', async () => {
    const broken = importer('a', '.txt', 1, () => {
      throw new Error('bug');
    });
    const { diagnostics } = await importReport(
      { bytes: encoder.encode('x') },
      { importers: [broken], forms: all },
    );
    expect(diagnostics).toMatchObject([
      { code: 'import/unreadable', params: { reason: 'corrupt' } },
    ]);
  });
});

test('truncated at every step, a report is read as far as it goes, and nothing is invented', async () => {
  const bytes = encoder.encode(reportText(form2021));
  for (let percent = 1; percent < 100; percent += 3) {
    const part = bytes.subarray(0, Math.floor((bytes.length * percent) / 100));
    const { draft } = await importReport(
      { bytes: part, name: 'x.txt' },
      { importers: [textImporter], forms: all },
    );
    const figures = form2021.cells.map(({ address }) => readPointer(draft, address) ?? 0);
    expect(figures.filter((figure) => figure !== 0)).toEqual([]);
  }
});
