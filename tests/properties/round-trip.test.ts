// What a report prints can be read back: report → bytes → import gives the report again.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { htmlImporter } from '@gongkai/importer-html';
import { textImporter } from '@gongkai/importer-text';
import {
  readPointer,
  type Form,
  type ProseBlock,
  type Renderer,
  type Report,
  type ReportShape,
} from '@gongkai/plugin-kit';
import { importReport, type ImportedReport } from '@gongkai/recognizer';
import { htmlRenderer } from '@gongkai/renderer-html';
import { markdownRenderer } from '@gongkai/renderer-markdown';
import { forms } from '@gongkai/schema/forms';
import { soundReport, type ReportOptions } from '../arbitraries/report.ts';

const context = { importers: [textImporter, htmlImporter], forms: Object.values(forms) };

async function through<O extends object>(
  renderer: Renderer<O>,
  options: O,
  form: Form,
  report: ReportShape,
): Promise<ImportedReport> {
  const { bytes } = await renderer.render({ form, report: report as Report, options });
  return importReport({ bytes, name: `report${renderer.produces.extension}` }, context);
}

const contents: readonly [string, ReportOptions][] = [
  ['with every cell stated', {}],
  ['with cells not stated', { unstated: true }],
  ['with texts full of markup', { unstated: true, prose: 'hostile' }],
];

const whole = [
  ['Markdown', markdownRenderer],
  // with the canonical JSON in it
  ['a page', htmlRenderer],
] as const;

describe.each(Object.values(forms))('a report of edition $edition', (form) => {
  describe.each(whole)('through %s', (_, renderer) => {
    test.each(contents)('%s comes back unchanged', async (_content, options) => {
      await fc.assert(
        fc.asyncProperty(soundReport(form, options), async (report) => {
          const { draft, diagnostics } = await through(renderer, {}, form, report);
          expect(diagnostics).toEqual([]);
          expect(draft).toEqual(report);
        }),
        { numRuns: 40 },
      );
    });
  });
});

/** Every text of the prose, whatever kind of block it stands in; HTML makes one blank of several. */
function words(prose: readonly ProseBlock[] = []): string[] {
  return prose
    .flatMap(textsOf)
    .map((text) => text.replace(/ +/g, ' '))
    .sort();
}

function textsOf(block: ProseBlock): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.text];
    case 'table':
      return [block.caption ?? [], block.rows].flat(3);
    case 'figure':
      return [block.caption ?? [], block.alt ?? []].flat();
  }
}

describe.each(Object.values(forms))('a page of edition $edition without its JSON', (form) => {
  test.each(contents)('%s gives figures and words again', async (_, options) => {
    await fc.assert(
      fc.asyncProperty(soundReport(form, options), async (report) => {
        const { draft } = await through(htmlRenderer, { embed: false }, form, report);
        const { edition, year, title, agency, remarks = [] } = report;
        expect(draft).toMatchObject({ edition, year, title, agency: { name: agency.name } });
        const cells = (from: unknown): unknown[] =>
          form.cells.map(({ address }) => readPointer(from, address));
        expect(cells(draft)).toEqual(cells(report));
        expect(draft.remarks ?? []).toEqual(remarks);
        expect(words(draft.overview)).toEqual(words(report.overview));
      }),
      { numRuns: 40 },
    );
  });
});
