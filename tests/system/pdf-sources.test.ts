// PDF files that LibreOffice prints, as offices do who write in Word or Excel.
import { describe, expect, test } from 'vitest';
import { pdfImporter } from '@gongkai/importer-pdf';
import { readPointer, writePointer, type Renderer, type Report } from '@gongkai/plugin-kit';
import { importReport } from '@gongkai/recognizer';
import { docxRenderer } from '@gongkai/renderer-docx';
import { htmlRenderer } from '@gongkai/renderer-html';
import { xlsxRenderer } from '@gongkai/renderer-xlsx';
import complete2019 from '@gongkai/schema/2019/examples/complete.gongkai.json' with { type: 'json' };
import complete2021 from '@gongkai/schema/2021/examples/complete.gongkai.json' with { type: 'json' };
import { forms } from '@gongkai/schema/forms';
import suqian from '../fixtures/suqian.json' with { type: 'json' };
import { printedPdf } from './libreoffice.ts';

const reports = [
  { name: 'edition 2019', form: forms['2019'], report: complete2019 as object },
  { name: 'edition 2021', form: forms['2021'], report: complete2021 as object },
  ...suqian.slice(-1).map((year) => {
    const values = [year.proactiveDisclosure, year.requests, year.disputes].flat(2);
    const report = forms['2021'].cells.reduce<object>(
      (all, { address }, i) => writePointer(all, address, values[i]),
      complete2021,
    );
    return { name: `宿迁 ${String(year.year)}`, form: forms['2021'], report };
  }),
];

async function figuresOf(renderer: Renderer, { form, report }: (typeof reports)[number]) {
  const { bytes } = await renderer.render({ form, report: report as Report, options: {} });
  const pdf = printedPdf(bytes, renderer.produces.extension);
  const source = { bytes: pdf, name: 'report.pdf' };
  const { draft } = await importReport(source, { importers: [pdfImporter], forms: [form] });
  return form.cells.map(({ address }) => ({
    address,
    found: readPointer(draft, address) ?? null,
    stated: readPointer(report, address),
  }));
}

describe.each([docxRenderer, xlsxRenderer])('$name printed to PDF', (renderer) => {
  test.each(reports)('$name: every figure comes back', async (report) => {
    const figures = await figuresOf(renderer, report);
    expect(figures.filter(({ found, stated }) => found !== stated)).toEqual([]);
  });
});

test('a page whose rules LibreOffice does not draw: a cell is right or it is not stated', async () => {
  for (const report of reports.slice(0, 2)) {
    const figures = await figuresOf(htmlRenderer, report);
    const read = figures.filter(({ found }) => found !== null);
    expect(read.length).toBeGreaterThan(50);
    expect(read.filter(({ found, stated }) => found !== stated)).toEqual([]);
  }
});
