import { diagnoser } from '@gongkai/plugin-kit';
import { importMessages } from '@gongkai/plugin-kit/catalogue';
import { readDraft } from '@gongkai/validator';
import { decodeText } from '../files/decode-text.ts';
import { nothing, type Intake } from './intake.ts';
import { locatePointers } from './locate-pointers.ts';
import { DEEPEST, isTooDeep } from './nesting.ts';

const diagnose = diagnoser(importMessages);

/** 规范 JSON 的字节 → 草稿。 Bytes of canonical JSON → draft. */
export function readCanonical(bytes: Uint8Array): Intake {
  const text = decodeText(bytes);
  if (text === undefined) {
    return nothing([diagnose('import/unreadable', { reason: 'binary', detail: '' })]);
  }
  if (text.trim() === '') {
    return nothing([diagnose('import/unreadable', { reason: 'empty', detail: '' })]);
  }
  if (isTooDeep(text)) {
    const detail = `> ${String(DEEPEST)} {[`;
    return nothing([diagnose('import/unreadable', { reason: 'corrupt', detail })]);
  }
  const { draft, diagnostics } = readDraft(text);
  if (draft === undefined) return nothing(diagnostics);
  return {
    draft,
    origins: {},
    diagnostics,
    locate: (addresses) => locatePointers(text, addresses),
  };
}
