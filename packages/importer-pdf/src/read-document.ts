import { diagnoser, type Diagnostic, type Document } from '@gongkai/plugin-kit';
import { UnreadableError } from '@gongkai/plugin-kit/archive';
import { importMessages } from '@gongkai/plugin-kit/catalogue';
import { Layers } from './content/layers.ts';
import { pagesOf } from './content/pages.ts';
import { readPage } from './content/read-page.ts';
import { embeddedReport } from './embedded-report.ts';
import { unknownText, type Font } from './fonts/font.ts';
import { documentBlocks } from './layout/document-blocks.ts';
import { pageLayout, type PageLayout } from './layout/page-layout.ts';
import { readProperties } from './properties.ts';
import type { PdfFile } from './syntax/pdf-file.ts';
import type { Dictionary } from './syntax/value.ts';

const diagnose = diagnoser(importMessages);

/** Reads a file that is open: its pages, its properties and what it embeds. */
export function readDocument(file: PdfFile): Document {
  const context = { file, layers: new Layers(file), fonts: new Map<Dictionary, Font>() };
  const layouts = pagesOf(file).map((page, i) =>
    pageLayout(readPage(context, page), i + 1, file.budget),
  );
  const scanned = layouts.filter((layout) => layout.scanned);
  const readable = layouts.filter((layout) => !layout.scanned);
  if (scanned.length > 0 && readable.every(isEmpty)) throw new UnreadableError('scanned');
  const blocks = documentBlocks(layouts);
  if (isUnknown(layouts)) throw new UnreadableError('unsupported', 'ToUnicode');
  const embedded = embeddedReport(file);
  const diagnostics = scanned.map(scannedPage);
  return {
    blocks,
    ...(diagnostics.length === 0 ? {} : { diagnostics }),
    ...(embedded === undefined ? {} : { embedded }),
    properties: readProperties(file),
  };
}

function isEmpty({ lines, tables }: PageLayout): boolean {
  return lines.length === 0 && tables.length === 0;
}

/** A page among others that is a picture: what it says is missing from the document. */
function scannedPage({ page }: PageLayout): Diagnostic {
  return diagnose(
    'import/unreadable',
    { reason: 'scanned', detail: `p. ${String(page)}` },
    { origin: { page } },
  );
}

/** Whether the fonts say nothing of what most of their glyphs mean. */
function isUnknown(layouts: readonly PageLayout[]): boolean {
  const texts = layouts.flatMap(({ lines, tables }) => [
    ...lines.flatMap(({ glyphs }) => glyphs.map(({ text }) => text)),
    ...tables.flatMap(({ rows }) => rows.flatMap((row) => row.map(({ text }) => text))),
  ]);
  const unknown = texts.filter((text) => text.includes(unknownText)).length;
  return unknown > 0 && 2 * unknown > texts.filter((text) => text.trim() !== '').length;
}
