import { diagnoser, type Diagnostic, type Document, type Draft } from '@gongkai/plugin-kit';
import { importMessages, type UnreadableReason } from '@gongkai/plugin-kit/catalogue';
import { readDraft } from '@gongkai/validator';

/** 报告数据的内容。 What a file of report data holds. */
export interface ReportData {
  readonly draft: Draft;
  readonly diagnostics: readonly Diagnostic[];
  /** The text itself, where it could not be taken: the findings say on which line. */
  readonly document?: Document;
}

const diagnose = diagnoser(importMessages);

/** 读报告数据（JSON）：UTF-8，或旧记事本的 GB18030。 Reads report data: UTF-8, or GB18030 as old editors write it. */
export function readReportData(bytes: Uint8Array): ReportData {
  const text = decode('utf-8', bytes) ?? decode('gb18030', bytes);
  if (text === undefined) return unreadable('binary');
  if (text.trim() === '') return unreadable('empty');
  const { draft, diagnostics } = readDraft(text);
  return draft === undefined
    ? { draft: {}, diagnostics, document: linesAsDocument(text) }
    : { draft, diagnostics };
}

function unreadable(reason: UnreadableReason): ReportData {
  return { draft: {}, diagnostics: [diagnose('import/unreadable', { reason, detail: '' })] };
}

function linesAsDocument(text: string): Document {
  const lines = text.split(/\r\n|\n|\r/);
  return {
    blocks: lines.map((line, i) => ({
      type: 'paragraph',
      text: line,
      place: { line: i + 1, column: 1 },
    })),
  };
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
