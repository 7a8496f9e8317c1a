import { importMessages, type UnreadableReason } from '../catalogue/import.ts';
import { diagnoser } from '../catalogue/message.ts';
import type { Document } from '../document.ts';
import type { Signature } from './signature.ts';

const diagnose = diagnoser(importMessages);

/** 读不了的文件：没有内容，只有说明原因的诊断。 What a reader answers for a file it cannot read. */
export function unreadableDocument(reason: UnreadableReason, detail = ''): Document {
  return { blocks: [], diagnostics: [diagnose('import/unreadable', { reason, detail })] };
}

const reasons: Readonly<Partial<Record<Signature, UnreadableReason>>> = {
  'encrypted-office': 'encrypted',
  image: 'scanned',
  doc: 'old-word',
  xls: 'old-excel',
  gzip: 'packed',
  '7z': 'packed',
  rar: 'packed',
};

const names: Readonly<Partial<Record<Signature, string>>> = {
  ppt: 'PowerPoint',
  pdf: 'PDF',
  rtf: 'RTF',
  mhtml: 'MHTML',
  zip: 'ZIP',
};

/**
 * 别的格式送到了这个读入器：说明它是什么。加密的 Office 文件、扫描图片各有其原因。
 * The answer to a file of another format: what it is, and the reason that fits.
 */
export function foreignDocument(signature: Signature): Document {
  const reason = reasons[signature];
  if (reason !== undefined) return unreadableDocument(reason);
  return unreadableDocument('unsupported', names[signature] ?? '');
}
