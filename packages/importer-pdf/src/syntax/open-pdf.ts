import { UnreadableError } from '@gongkai/plugin-kit/archive';
import type { Budget } from '../filters/budget.ts';
import { decodeStream } from '../filters/decode-stream.ts';
import { BrokenTable } from './broken-table.ts';
import { readCrossReferences } from './cross-references.ts';
import { findBytes, findLastBytes } from './find-bytes.ts';
import { PdfFile } from './pdf-file.ts';
import { readObject } from './read-object.ts';
import { rebuildTable } from './rebuild.ts';
import { Tokenizer } from './tokenizer.ts';
import { PdfStream, type PdfValue } from './value.ts';

/** What came of a file, and whether its table of objects had to be made anew. */
export interface Opened<T> {
  readonly result: T;
  readonly rebuilt: boolean;
}

/**
 * Opens a PDF and does something with it. Where the table of objects turns out broken, now or on the
 * way, it is made anew and the work done again. A file without its end is `corrupt`: what is missing
 * may be the latest figures.
 */
export function withPdf<T>(
  input: Uint8Array,
  budget: Budget,
  work: (file: PdfFile) => T,
): Opened<T> {
  const bytes = input.subarray(Math.max(0, findBytes(input.subarray(0, 1024), '%PDF-')));
  const start = crossReferenceStart(bytes);
  try {
    const references = readCrossReferences({ bytes, streamAt: streamReader(bytes, budget) }, start);
    if (references !== undefined) {
      return { result: work(new PdfFile(bytes, references, budget)), rebuilt: false };
    }
  } catch (error) {
    if (!(error instanceof BrokenTable)) throw error;
  }
  try {
    return { result: work(rebuiltFile(bytes, budget)), rebuilt: true };
  } catch (error) {
    throw error instanceof BrokenTable ? new UnreadableError('corrupt') : error;
  }
}

/** The offset after the last `startxref`, behind which no object may follow. */
function crossReferenceStart(bytes: Uint8Array): number {
  const at = findLastBytes(bytes, 'startxref');
  if (at === -1 || findBytes(bytes, 'endobj', at) !== -1) throw new UnreadableError('corrupt');
  const offset = new Tokenizer(bytes, at + 9, false).value();
  return typeof offset === 'number' ? offset : -1;
}

/** Streams that hold a table of objects are read before there is one; a damaged one counts as none. */
function streamReader(bytes: Uint8Array, budget: Budget) {
  const direct = (value: PdfValue | undefined): PdfValue => value ?? null;
  return (offset: number) => {
    try {
      const stream = readObject(bytes, offset, direct)?.value;
      if (!(stream instanceof PdfStream)) return undefined;
      const { dictionary } = stream;
      return { dictionary, data: decodeStream(stream.bytes, dictionary, direct, budget) };
    } catch (error) {
      if (error instanceof UnreadableError && error.reason === 'corrupt') return undefined;
      throw error;
    }
  };
}

function rebuiltFile(bytes: Uint8Array, budget: Budget): PdfFile {
  const table = rebuildTable(bytes);
  if (table === undefined) throw new UnreadableError('corrupt');
  const { locations, containers } = table;
  const file = new PdfFile(bytes, table, budget);
  for (const { number: stream, offset } of containers) {
    for (const inner of file.objectsIn(stream)) {
      const known = locations.get(inner);
      const isNewer = known?.kind === 'file' && known.offset > offset;
      if (!isNewer) locations.set(inner, { kind: 'stream', stream });
    }
  }
  return file;
}
