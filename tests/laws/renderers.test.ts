// Our own plugins pass the kit that the plugins of others have to pass.
import { describe, it } from 'vitest';
import { docxImporter } from '@gongkai/importer-docx';
import { htmlImporter } from '@gongkai/importer-html';
import { textImporter } from '@gongkai/importer-text';
import { xlsxImporter } from '@gongkai/importer-xlsx';
import { pdfImporter } from '@gongkai/importer-pdf';
import { readCsv, testRenderer, type ReadBack } from '@gongkai/plugin-kit/testing';
import type { Importer, Source } from '@gongkai/plugin-kit';
import { importReport } from '@gongkai/recognizer';
import { csvRenderer } from '@gongkai/renderer-csv';
import { docxRenderer } from '@gongkai/renderer-docx';
import { htmlRenderer } from '@gongkai/renderer-html';
import { markdownRenderer } from '@gongkai/renderer-markdown';
import { pdfRenderer } from '@gongkai/renderer-pdf';
import { textRenderer } from '@gongkai/renderer-text';
import { xlsxRenderer } from '@gongkai/renderer-xlsx';
import { forms } from '@gongkai/schema/forms';
import { textOfPdf } from '../properties/text-of-pdf.ts';

const runner = { describe, it };
const by =
  (importer: Importer) =>
  (source: Source): Promise<ReadBack> =>
    importReport(source, { importers: [importer], forms: Object.values(forms) });

testRenderer(htmlRenderer, { ...runner, read: by(htmlImporter), keeps: 'report' });
testRenderer(htmlRenderer, {
  ...runner,
  options: { layout: 'fragment' },
  read: by(htmlImporter),
});
testRenderer(markdownRenderer, { ...runner, read: by(textImporter), keeps: 'report' });
testRenderer(textRenderer, { ...runner, read: by(textImporter) });
testRenderer(docxRenderer, { ...runner, read: by(docxImporter), keeps: 'report' });
testRenderer(docxRenderer, { ...runner, options: { embed: false }, read: by(docxImporter) });
testRenderer(xlsxRenderer, { ...runner, read: by(xlsxImporter), keeps: 'report' });
testRenderer(xlsxRenderer, { ...runner, options: { embed: false }, read: by(xlsxImporter) });
// some 570 pages: more than other formats have to set
const pdf = { ...runner, decode: textOfPdf, read: by(pdfImporter), timeLimit: 20_000 };
testRenderer(pdfRenderer, { ...pdf, keeps: 'report' });
testRenderer(pdfRenderer, { ...pdf, options: { embed: false } });
testRenderer(csvRenderer, {
  ...runner,
  prints: 'cells',
  // each row says its figure twice: as a number and as printed
  decode: (bytes) => {
    const [head = [], ...rows] = readCsv(new TextDecoder().decode(bytes));
    return rows.map((row) => row[head.indexOf('value_text')]).join('\n');
  },
});
