import { diagnoser, type Diagnostic, type Draft } from '@gongkai/plugin-kit';
import { shapeMessages } from '@gongkai/plugin-kit/catalogue';

const diagnose = diagnoser(shapeMessages);

/** 读 JSON 文字的结果。 What reading JSON text gives. */
export interface ReadDraft {
  readonly draft?: Draft;
  readonly diagnostics: readonly Diagnostic[];
}

/** JSON 文字 → 草稿，不抛出。 JSON text → draft. Never throws. */
export function readDraft(text: string): ReadDraft {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return { draft: JSON.parse(body) as Draft, diagnostics: [] };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { diagnostics: [diagnose('shape/document', { reason: 'json', detail })] };
  }
}
