// Our reader of PDF against pdf.js, which is another hand's reading of the same standard: on files of
// programs that we do not control, and on our own, both must find the same characters on every page.
import { pdfImporter } from '@gongkai/importer-pdf';
import { readPointer, type Document, type Form, type Report } from '@gongkai/plugin-kit';
import { importReport } from '@gongkai/recognizer';
import { htmlRenderer } from '@gongkai/renderer-html';
import { pdfRenderer } from '@gongkai/renderer-pdf';
import { forms } from '@gongkai/schema/forms';
import { parse } from '@gongkai/validator';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { soundReport } from '../arbitraries/report.ts';
import { launchChromium } from '../browser/chromium.ts';
import { families } from '../layouts/families.ts';
import { drawReport } from '../layouts/drawn-report.ts';
import { Random } from '../layouts/random.ts';
import { wholeDocument } from '../layouts/whole-document.ts';

const maps = fileURLToPath(new URL('../node_modules/pdfjs-dist/cmaps/', import.meta.url));

/** The characters of every page, sorted: in what order a page is read is each reader's own affair. */
async function theirs(bytes: Uint8Array): Promise<string[]> {
  const file = await getDocument({
    data: bytes.slice(),
    verbosity: 0,
    cMapUrl: maps,
    cMapPacked: true,
    useSystemFonts: false,
  }).promise;
  const pages = Array.from({ length: file.numPages }, async (_, i) => {
    const { items } = await (await file.getPage(i + 1)).getTextContent();
    // it gives the radical where a font draws 民 or 门 with the glyph of that shape
    const text = items
      .map((item) => ('str' in item ? item.str : ''))
      .join('')
      .replace(/⺠/g, '民')
      .replace(/⻔/g, '门');
    // the number of the page is not part of the document
    return sorted(text.replace(/—\s*\d+\s*—/, ''));
  });
  return Promise.all(pages);
}

function ours({ blocks }: Document, count: number): string[] {
  const pages = Array.from({ length: count }, () => '');
  const add = (page: number | undefined, text: string): void => {
    if (page !== undefined) pages[page - 1] += text;
  };
  for (const block of blocks) {
    if (block.type === 'paragraph') add(block.place.page, block.text);
    if (block.type !== 'grid') continue;
    for (const cell of block.rows.flat())
      if (cell.continued !== true) add(cell.place.page, cell.text);
  }
  return pages.map(sorted);
}

const sorted = (text: string): string =>
  [...text.normalize('NFKC').replace(/\s/g, '')].sort().join('');

const read = (bytes: Uint8Array): Document =>
  pdfImporter.read({ source: { bytes, name: 'report.pdf' }, options: {} }) as Document;

async function expectSame(bytes: Uint8Array): Promise<void> {
  const document = read(bytes);
  expect(document.diagnostics).toBeUndefined();
  const expected = await theirs(bytes);
  expect(expected.join('').length).toBeGreaterThan(500);
  expect(ours(document, expected.length)).toEqual(expected);
}

async function draftOf(bytes: Uint8Array, form: Form): Promise<unknown> {
  const source = { bytes, name: 'report.pdf' };
  return (await importReport(source, { importers: [pdfImporter], forms: [form] })).draft;
}

async function expectFigures(bytes: Uint8Array, form: Form, report: object): Promise<void> {
  const draft = await draftOf(bytes, form);
  for (const { address } of form.cells) {
    expect(readPointer(draft, address), address).toBe(readPointer(report, address));
  }
}

/** The file with the meaning of glyphs taken from some of its fonts. */
function withoutMeanings(bytes: Uint8Array, taken: (font: number) => boolean): Uint8Array {
  let font = 0;
  const text = Buffer.from(bytes).toString('latin1');
  const changed = text.replace(/\/ToUnicode(?= )/g, (name) =>
    taken(font++) ? '/ToUnicodX' : name,
  );
  expect(font).toBeGreaterThan(1);
  return new Uint8Array(Buffer.from(changed, 'latin1'));
}

/** Whatever fonts keep their meanings to themselves: a cell is right or it is not stated. */
async function expectNothingMadeUp(
  bytes: Uint8Array,
  { form, report }: { readonly form: Form; readonly report: object },
): Promise<void> {
  const { blocks, diagnostics } = read(withoutMeanings(bytes, () => true));
  expect(blocks).toEqual([]);
  expect(diagnostics?.map(({ code, params }) => [code, params['detail']])).toEqual([
    ['import/unreadable', 'ToUnicode'],
  ]);
  for (const taken of [0, 1]) {
    const draft = await draftOf(
      withoutMeanings(bytes, (font) => font === taken),
      form,
    );
    const wrong = form.cells
      .map(({ address }) => [readPointer(draft, address) ?? null, readPointer(report, address)])
      .filter(([found, stated]) => found !== null && found !== stated);
    expect(wrong).toEqual([]);
  }
}

function complete(edition: '2019' | '2021'): { readonly form: Form; readonly report: Report } {
  const path = `../../schemas/${edition}/examples/complete.gongkai.json`;
  const json: unknown = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
  return { form: forms[edition], report: parse(json) };
}

describe('pages that Chromium prints', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser.close());

  /** Headers that come again on the next page are no part of the document either. */
  const plain = 'thead{display:table-row-group}';

  async function printed(edition: '2019' | '2021', landscape: boolean): Promise<Uint8Array> {
    const { form, report } = complete(edition);
    const { bytes } = await htmlRenderer.render({ form, report, options: {} });
    const page = await browser.newPage();
    await page.setContent(new TextDecoder().decode(bytes));
    await page.addStyleTag({ content: plain });
    const pdf = await page.pdf({ format: 'A4', landscape });
    await page.close();
    return new Uint8Array(pdf);
  }

  test.each([
    ['2021', false],
    ['2021', true],
    ['2019', false],
    ['2019', true],
  ] as const)(
    '%s, landscape %s: the same characters, and every figure in its cell',
    async (edition, landscape) => {
      const bytes = await printed(edition, landscape);
      await expectSame(bytes);
      const { form, report } = complete(edition);
      await expectFigures(bytes, form, report);
    },
    60_000,
  );

  test('of a font that does not say what its glyphs mean, no figure is made up', async () => {
    await expectNothingMadeUp(await printed('2021', false), complete('2021'));
  }, 60_000);
});

describe.each(Object.values(forms))('pages that Typst sets, edition $edition', (form) => {
  const reports = fc.sample(soundReport(form, { unstated: true }), { seed: 9000, numRuns: 4 });

  test.each(reports.map((report, i) => [i, report] as const))('report %i', async (_, report) => {
    const { bytes } = await pdfRenderer.render({
      form,
      report: report as Report,
      options: { embed: false },
    });
    await expectSame(bytes);
    await expectFigures(bytes, form, report);
    await expectNothingMadeUp(bytes, { form, report });
  });
});

describe('pages of our own printing', () => {
  const family = families.find(({ name }) => name === 'printed PDF');
  const seeds = Array.from({ length: 12 }, (_, i) => 7000 + i);

  test.each(seeds)('seed %i', async (seed) => {
    if (family === undefined || !('carry' in family)) throw new Error('no such family');
    const random = new Random(seed);
    const report = drawReport(random.pick(Object.values(forms)), random);
    const document = wholeDocument(report, family, random);
    const source = family.carry?.(document.blocks, random);
    await expectSame(source?.bytes ?? new Uint8Array());
  });
});
