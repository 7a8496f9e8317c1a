// What the whole way through gives, as files a reviewer can open: tests/golden/<report>/. After a change
// that is meant, `UPDATE=1 pnpm vitest run tests/golden` writes them anew and `git diff` shows what changed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textImporter } from '@gongkai/importer-text';
import { xlsxImporter } from '@gongkai/importer-xlsx';
import { published, type Draft, type Renderer, type Report } from '@gongkai/plugin-kit';
import { importReport } from '@gongkai/recognizer';
import { htmlRenderer } from '@gongkai/renderer-html';
import { markdownRenderer } from '@gongkai/renderer-markdown';
import { xlsxRenderer } from '@gongkai/renderer-xlsx';
import { pdfRenderer } from '@gongkai/renderer-pdf';
import { forms } from '@gongkai/schema/forms';
import { validate } from '@gongkai/validator';
import { compactJson } from '../packages/conformance/scripts/compact-json.ts';
import { textOfPdf } from './properties/text-of-pdf.ts';

const here = (...path: string[]): string => join(import.meta.dirname, ...path);
const update = process.env['UPDATE'] !== undefined;

function expectGolden(file: string, content: string | Uint8Array): void {
  const actual = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const path = here('golden', file);
  if (update) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

const example = (edition: string): Draft =>
  JSON.parse(
    readFileSync(here(`../schemas/${edition}/examples/complete.gongkai.json`), 'utf8'),
  ) as Draft;

const seed = await importReport(
  { bytes: readFileSync(here('fixtures/jili-2023.txt')), name: 'jili-2023.txt' },
  { importers: [textImporter], forms: Object.values(forms) },
);

test('jili-2023: what the import reads and where', () => {
  expectGolden('jili-2023/import.json', `${compactJson(seed)}\n`);
});

describe.each<[string, Draft]>([
  ['jili-2023', seed.draft],
  ['complete-2021', example('2021')],
  ['complete-2019', example('2019')],
])('%s', (name, draft) => {
  const { report, diagnostics, counts, ready } = validate(draft, { profile: published });
  const printed = async (renderer: Renderer, options: object = {}): Promise<Uint8Array> => {
    const form = forms[report?.edition ?? '2021'];
    const rendered = await renderer.render({ form, report: report as Report, options });
    return rendered.bytes;
  };

  test('the PDF, as its text', async () => {
    expectGolden(`${name}/pdf.txt`, `${textOfPdf(await printed(pdfRenderer))}\n`);
  });

  test('what a check finds', () => {
    expectGolden(
      `${name}/check.json`,
      `${compactJson({ diagnostics, verdicts: counts, ready })}\n`,
    );
  });

  test('the page', async () => {
    expectGolden(`${name}/page.html`, await printed(htmlRenderer));
  });

  test('the fragment for a CMS', async () => {
    expectGolden(`${name}/fragment.html`, await printed(htmlRenderer, { layout: 'fragment' }));
  });

  test('the workbook', async () => {
    const bytes = await printed(xlsxRenderer, { embed: false });
    const { blocks } = await xlsxImporter.read({ source: { bytes }, options: {} });
    expectGolden(`${name}/workbook.json`, `${compactJson(blocks)}\n`);
  });

  test('Markdown', async () => {
    expectGolden(`${name}/report.md`, await printed(markdownRenderer));
  });
});
