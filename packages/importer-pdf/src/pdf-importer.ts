import { diagnoser, type Document, type Importer } from '@gongkai/plugin-kit';
import { UnreadableError } from '@gongkai/plugin-kit/archive';
import { importMessages } from '@gongkai/plugin-kit/catalogue';
import { foreignDocument, signatureOf, unreadableDocument } from '@gongkai/plugin-kit/reading';
import { Budget } from './filters/budget.ts';
import { readDocument } from './read-document.ts';
import { findBytes } from './syntax/find-bytes.ts';
import { withPdf } from './syntax/open-pdf.ts';

const diagnose = diagnoser(importMessages);

/**
 * 读入 PDF：按位置还原文字，按画线还原表格（跨行跨列、跨页），没有画线的按列对齐还原。
 * Reads PDF: text by where it stands, tables by the lines drawn (spans, page breaks), or by columns
 * where no lines are drawn.
 */
export const pdfImporter: Importer = {
  kind: 'importer',
  api: 1,
  name: 'pdf',
  accepts: { mediaTypes: ['application/pdf'], extensions: ['.pdf'] },
  recognise({ bytes }) {
    return hasHeader(bytes) ? 1 : 0;
  },
  read({ source }): Document {
    // a view of plain bytes, whatever kind of array the host has
    const { buffer, byteOffset, byteLength } = source.bytes;
    const bytes = new Uint8Array(buffer, byteOffset, byteLength);
    if (bytes.length === 0) return unreadableDocument('empty');
    if (!hasHeader(bytes)) {
      const signature = signatureOf(bytes);
      return signature === undefined ? unreadableDocument('binary') : foreignDocument(signature);
    }
    try {
      const { result, rebuilt } = withPdf(bytes, new Budget(), readDocument);
      return rebuilt
        ? { ...result, diagnostics: [repaired(), ...(result.diagnostics ?? [])] }
        : result;
    } catch (error) {
      if (error instanceof UnreadableError) return unreadableDocument(error.reason, error.detail);
      throw error;
    }
  },
};

/** Some programs write a few bytes before the header. */
function hasHeader(bytes: Uint8Array): boolean {
  return findBytes(bytes.subarray(0, 1024), '%PDF-') !== -1;
}

/** The file was read although its table of objects is broken; someone should look at the original. */
function repaired() {
  return diagnose(
    'import/unreadable',
    { reason: 'corrupt', detail: 'xref' },
    { severity: 'warning' },
  );
}
