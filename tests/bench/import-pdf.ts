import { pdfImporter } from '@gongkai/importer-pdf';
import { readPointer } from '@gongkai/plugin-kit';
import { importReport } from '@gongkai/recognizer';
import { htmlRenderer } from '@gongkai/renderer-html';
import { pdfRenderer } from '@gongkai/renderer-pdf';
import { forms } from '@gongkai/schema/forms';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { launchChromium } from '../browser/chromium.ts';
import { example } from './examples.ts';
import type { Goal } from './goal.ts';
import { processorTime, ratio } from './measure.ts';

const form = forms['2021'];
const context = { importers: [pdfImporter], forms: Object.values(forms) };

/** The report read from a file, every figure in its cell. */
async function read(bytes: Uint8Array): Promise<unknown> {
  return (await importReport({ bytes, name: 'report.pdf' }, context)).draft;
}

/** The text alone: no lines, no tables, no report. */
async function textAlone(bytes: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const file = await task.promise;
  let text = '';
  for (let page = 1; page <= file.numPages; page += 1) {
    const { items } = await (await file.getPage(page)).getTextContent();
    for (const item of items) if ('str' in item) text += item.str;
  }
  await task.destroy();
  return text;
}

/** Compares on a file in which both find what there is. */
async function measure(bytes: Uint8Array) {
  const draft = await read(bytes);
  const wrong = form.cells.filter(
    ({ address }) => readPointer(draft, address) !== readPointer(example, address),
  );
  if (wrong.length > 0) throw new Error(`${String(wrong.length)} figures are not as they were`);
  if ((await textAlone(bytes)).length < 1000) throw new Error('pdf.js finds no text');
  return ratio(
    () => read(bytes),
    () => textAlone(bytes),
    { rounds: 25, batch: 60, warmUp: 3000, clock: processorTime },
  );
}

async function printedByChromium(): Promise<Uint8Array> {
  const { bytes } = await htmlRenderer.render({ form, report: example, options: { embed: false } });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent(new TextDecoder().decode(bytes));
    return await page.pdf({ preferCSSPageSize: true });
  } finally {
    await browser.close();
  }
}

export const pdfImportGoals: readonly Goal[] = [
  {
    name: 'PDF printed by Chromium to report / its text alone by pdf.js',
    limit: 2.5,
    unit: '×',
    measure: async () => measure(await printedByChromium()),
  },
  {
    name: 'PDF of our own, without its JSON, to report / the same',
    limit: 2.5,
    unit: '×',
    measure: async () =>
      measure(
        (await pdfRenderer.render({ form, report: example, options: { embed: false } })).bytes,
      ),
  },
];
