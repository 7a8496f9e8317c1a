import { diagnoser, type Document, type Form } from '@gongkai/plugin-kit';
import { importMessages } from '@gongkai/plugin-kit/catalogue';
import type { Recognition } from './recognition.ts';

const diagnose = diagnoser(importMessages);

/** 识别时已知的情况。 What is known besides the document. */
export interface RecogniseContext {
  /** 可能的格式版本，由表头判定。 The editions it may be in; headers decide. */
  readonly forms: readonly Form[];
  readonly fileName?: string;
}

/** 从读入的文件中识别报告。 Finds the report in a document. */
export function recognise(document: Document, _context: RecogniseContext): Recognition {
  return {
    draft: {},
    origins: {},
    diagnostics: [
      ...(document.diagnostics ?? []),
      diagnose('import/unreadable', { reason: 'no-report', detail: '' }),
    ],
  };
}
