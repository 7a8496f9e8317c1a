// What a report prints can be read back: report → bytes → import gives the report again.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { htmlImporter } from '@gongkai/importer-html';
import { textImporter } from '@gongkai/importer-text';
import type { Form, Renderer, Report, ReportShape } from '@gongkai/plugin-kit';
import { importReport, type ImportedReport } from '@gongkai/recognizer';
import { htmlRenderer } from '@gongkai/renderer-html';
import { markdownRenderer } from '@gongkai/renderer-markdown';
import { forms } from '@gongkai/schema/forms';
import { soundReport, type ReportOptions } from '../arbitraries/report.ts';

const context = { importers: [textImporter, htmlImporter], forms: Object.values(forms) };

interface Way {
  readonly name: string;
  readonly renderer: Renderer;
  readonly options: object;
}
const ways: readonly Way[] = [
  { name: 'Markdown', renderer: markdownRenderer, options: {} },
  // the page carries the report as JSON, too
  { name: 'HTML', renderer: htmlRenderer, options: {} },
];

async function through(way: Way, form: Form, report: ReportShape): Promise<ImportedReport> {
  const { renderer, options } = way;
  const { bytes } = await renderer.render({ form, report: report as Report, options });
  return importReport({ bytes, name: `report${renderer.produces.extension}` }, context);
}

const contents: readonly [string, ReportOptions][] = [
  ['with every cell stated', {}],
  ['with cells not stated', { unstated: true }],
  ['with texts full of markup', { unstated: true, prose: 'hostile' }],
];

describe.each(ways)('through $name', (way) => {
  describe.each(Object.values(forms))('a report of edition $edition', (form) => {
    test.each(contents)('%s comes back unchanged', async (_, options) => {
      await fc.assert(
        fc.asyncProperty(soundReport(form, options), async (report) => {
          const { draft, diagnostics } = await through(way, form, report);
          expect(diagnostics).toEqual([]);
          expect(draft).toEqual(report);
        }),
        { numRuns: 40 },
      );
    });
  });
});

describe.each(Object.values(forms))('the page of edition $edition, read by its words', (form) => {
  test.each(contents)('%s gives title, organ, year, prose and cells again', async (_, options) => {
    const way = { name: 'HTML', renderer: htmlRenderer, options: { embed: false } };
    await fc.assert(
      fc.asyncProperty(soundReport(form, options), async (report) => {
        const { draft } = await through(way, form, report);
        const { edition, year, title, agency, overview, requests, disputes, remarks } = report;
        expect(draft).toMatchObject({
          ...{ edition, year, title, agency: { name: agency.name }, overview, requests, disputes },
          ...(remarks === undefined ? {} : { remarks }),
        });
      }),
      { numRuns: 40 },
    );
  });
});
