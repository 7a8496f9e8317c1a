import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '@gongkai/plugin-kit';

/** 一份输出是由什么内容导入的。 What an output was imported from. */
interface JournalRecord {
  readonly output: string;
  /** 原件内容与导入方式的指纹。 Of the source's content and the manner of importing. */
  readonly fingerprint: string;
  /** 写出时的指纹：不同即后来有人改过。 Of what was written: if it differs, somebody has changed it since. */
  readonly written: string;
  /** 导入时的诊断，跳过时照样报告。 What was found then; still reported when the file is skipped. */
  readonly diagnostics: readonly Diagnostic[];
}

/** 输出文件夹里的导入记录，中断后据此继续。 The record of imports in the output folder, by which a batch resumes. */
export interface Journal {
  get(output: string): JournalRecord | undefined;
  add(record: JournalRecord): void;
}

/** 文字的指纹。 The fingerprint of a text. */
export function digest(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}

const NAME = '.gongkai-import.ndjson';

/** 打开记录；写了一半的行不算。 Opens the journal; a line that was cut off does not count. */
export function openJournal(folder: string): Journal {
  const path = join(folder, NAME);
  const records = new Map<string, JournalRecord>();
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  for (const line of text.split('\n')) {
    const record = parse(line);
    if (record !== undefined) records.set(record.output, record);
  }
  // a batch that was interrupted in the middle of a line must not spoil the next one
  let start = text === '' || text.endsWith('\n') ? '' : '\n';
  return {
    get: (output) => records.get(output),
    add(record) {
      appendFileSync(path, `${start}${JSON.stringify(record)}\n`);
      start = '';
      records.set(record.output, record);
    },
  };
}

function parse(line: string): JournalRecord | undefined {
  if (line.trim() === '') return undefined;
  try {
    const value = JSON.parse(line) as Partial<Record<keyof JournalRecord, unknown>> | null;
    const { output, fingerprint, written, diagnostics } = value ?? {};
    const whole =
      [output, fingerprint, written].every((part) => typeof part === 'string') &&
      Array.isArray(diagnostics) &&
      diagnostics.every(isDiagnostic);
    return whole ? (value as JournalRecord) : undefined;
  } catch {
    return undefined;
  }
}

function isDiagnostic(value: unknown): value is Diagnostic {
  if (value === null || typeof value !== 'object') return false;
  const { code, severity, message, params } = value as Partial<Record<keyof Diagnostic, unknown>>;
  return (
    [code, severity, message].every((part) => typeof part === 'string') &&
    params !== null &&
    typeof params === 'object'
  );
}
