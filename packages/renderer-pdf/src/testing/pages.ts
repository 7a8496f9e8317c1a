import { pdfImporter } from '@gongkai/importer-pdf';
import type { Document, Form, Report } from '@gongkai/plugin-kit';
import { pdfRenderer, type PdfOptions } from '../index.ts';

/** A report as PDF. */
export async function pdfOf(
  form: Form,
  report: object,
  options: PdfOptions = {},
): Promise<Uint8Array> {
  return (await pdfRenderer.render({ form, report: report as Report, options })).bytes;
}

/** What our reader finds in a file. */
export function readPdf(bytes: Uint8Array): Document {
  return pdfImporter.read({ source: { bytes, name: 'report.pdf' }, options: {} }) as Document;
}
