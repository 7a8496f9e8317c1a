import type { Diagnostic, Document, Draft, Importer, Origins, Source } from '@gongkai/plugin-kit';
import { importReport } from '@gongkai/recognizer';
import { forms } from '@gongkai/schema/forms';
import { readDraft } from '@gongkai/validator';
import { loadImporters } from './importers.ts';
import { readReportData } from './read-report-data.ts';

/** 打开的一份来源：读出的草稿、各格出处、诊断，以及读入时看到的文件。 A source as opened. */
export interface OpenedSource {
  readonly name: string;
  readonly draft: Draft;
  readonly origins: Origins;
  readonly diagnostics: readonly Diagnostic[];
  /** What the importer saw; absent where the file is report data itself. */
  readonly document?: Document;
  /** Whether it was begun here, with nothing to read. */
  readonly begun?: boolean;
}

/** 读一份来源。读不了的在诊断中说明，不抛出。 Reads a source; says in diagnostics what it cannot read. */
export async function readSource(source: Source, name: string): Promise<OpenedSource> {
  if (isReportData(source)) return { name, ...readReportData(source.bytes), origins: {} };
  let document: Document | undefined;
  const importers = (await loadImporters()).map((importer): Importer => ({
    ...importer,
    // the recogniser gives the report; the page also shows what it was recognised in
    read: async (input) => (document = await importer.read(input)),
  }));
  const imported = await importReport(source, {
    importers,
    forms: Object.values(forms),
    readDraft,
    ...importerByType(source, importers),
  });
  return { name, ...imported, ...(document === undefined ? {} : { document }) };
}

/** What was pasted has no name to go by, but is known to be text or a page. */
function importerByType(
  { name, mediaType = '' }: Source,
  importers: readonly Importer[],
): { readonly importer?: string } {
  const known = importers.find(({ accepts }) => accepts.mediaTypes.includes(mediaType));
  return name !== undefined || known === undefined ? {} : { importer: known.name };
}

/** By its name, or because it begins as JSON objects do. */
function isReportData({ name, bytes }: Source): boolean {
  if (name?.toLowerCase().endsWith('.json')) return true;
  const start = new TextDecoder().decode(bytes.subarray(0, 1024));
  return start.trimStart().startsWith('{');
}
