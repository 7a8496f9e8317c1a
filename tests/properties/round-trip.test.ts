// What a report prints can be read back: JSON → Markdown → import gives the report again.
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { textImporter } from '@gongkai/importer-text';
import type { Form, Report, ReportShape } from '@gongkai/plugin-kit';
import { importReport } from '@gongkai/recognizer';
import { markdownRenderer } from '@gongkai/renderer-markdown';
import { forms } from '@gongkai/schema/forms';
import { soundReport, type ReportOptions } from '../arbitraries/report.ts';

const context = { importers: [textImporter], forms: Object.values(forms) };

async function throughMarkdown(form: Form, report: ReportShape) {
  const { bytes } = await markdownRenderer.render({ form, report: report as Report, options: {} });
  return importReport({ bytes, name: 'report.md' }, context);
}

describe.each(Object.values(forms))('a report of edition $edition', (form) => {
  test.each<[string, ReportOptions]>([
    ['with every cell stated', {}],
    ['with cells not stated', { unstated: true }],
    ['with texts full of markup', { unstated: true, prose: 'hostile' }],
  ])('%s survives Markdown unchanged', async (_, options) => {
    await fc.assert(
      fc.asyncProperty(soundReport(form, options), async (report) => {
        const { draft, diagnostics } = await throughMarkdown(form, report);
        expect(diagnostics).toEqual([]);
        expect(draft).toEqual(report);
      }),
      { numRuns: 60 },
    );
  });
});
