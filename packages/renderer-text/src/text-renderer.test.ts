import { textImporter } from '@gongkai/importer-text';
import {
  readPointer,
  type Form,
  type ProseBlock,
  type Report,
  type ReportShape,
} from '@gongkai/plugin-kit';
import { importReport } from '@gongkai/recognizer';
import complete2021 from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import { forms } from '@gongkai/schema/forms';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soundReport, type ReportOptions } from '../../../tests/arbitraries/report.ts';
import { textRenderer } from './text-renderer.ts';

const context = { importers: [textImporter], forms: Object.values(forms) };
const bytesOf = async (form: Form, report: ReportShape, options = {}): Promise<Uint8Array> =>
  (await textRenderer.render({ form, report: report as Report, options })).bytes;
const textOf = async (form: Form, report: ReportShape): Promise<string> =>
  new TextDecoder().decode(await bytesOf(form, report));

const contents: readonly [string, ReportOptions][] = [
  ['with every cell stated', {}],
  ['with cells not stated', { unstated: true }],
];

const words = (prose: readonly ProseBlock[] = []): string[] =>
  prose.flatMap((block) => {
    if (block.type === 'table') return [block.caption ?? [], block.rows].flat(3);
    if (block.type === 'figure') return [block.caption ?? [], block.alt ?? []].flat();
    return [block.text];
  });

describe.each(Object.values(forms))('a report of edition $edition', (form) => {
  test.each(contents)('%s is read back with everything that is printed', async (_, options) => {
    await fc.assert(
      fc.asyncProperty(soundReport(form, options), async (report) => {
        const bytes = await bytesOf(form, report);
        const { draft } = await importReport({ bytes, name: 'report.txt' }, context);
        const { edition, year, title, agency, remarks = [] } = report;
        expect(draft).toMatchObject({ edition, year, title, agency: { name: agency.name } });
        for (const { address } of form.cells)
          expect(readPointer(draft, address), address).toBe(readPointer(report, address));
        expect(draft.remarks ?? []).toEqual(remarks);
        expect(words(draft.overview)).toEqual(words(report.overview));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the text', () => {
  const report = complete2021 as unknown as ReportShape;

  test('has a line for each row of a table, as wide as the official form; a table of the prose has two columns', async () => {
    const text = await textOf(forms['2021'], report);
    const rows = text.split('\n').filter((line) => line.includes('\t'));
    expect(new Set(rows.map((row) => row.split('\t').length))).toEqual(new Set([2, 4, 10, 15]));
  });

  test('keeps hostile text as the text it is', async () => {
    const hostile = '<script>alert(1)</script> {{constructor}} =cmd|calc ]]> 𠮷';
    const text = await textOf(forms['2021'], {
      ...report,
      overview: [{ type: 'paragraph', text: `${hostile}\u0000\u202E` }],
    });
    expect(text.split('\n')).toContain(hostile);
  });

  test('is the same every time, and begins with a byte order mark only on request', async () => {
    const plain = await bytesOf(forms['2021'], report);
    expect(await bytesOf(forms['2021'], report)).toEqual(plain);
    const marked = await bytesOf(forms['2021'], report, { bom: true });
    expect([...marked.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(marked.slice(3)).toEqual(plain);
  });
});
