import type { Diagnostic, Draft } from '@gongkai/plugin-kit';
import { readDraft } from '@gongkai/validator';
import type { KeptWork } from './work-store.ts';

/**
 * 留在浏览器里的工作，可能是网页更新之前留下的：同文件一样读，以前的写法换成现行的，并在诊断中说明。
 * Work that was kept, perhaps by an earlier version of the page: read as files are, so that it is brought to
 * the current revision and the findings say so.
 */
export function readKept(kept: KeptWork): KeptWork {
  const { opened, work, previous } = kept;
  const read = current(work.draft);
  const before = previous && current(previous.draft);
  const findings = [...read.diagnostics, ...(before?.diagnostics ?? [])];
  if (findings.length === 0) return kept;
  return {
    ...kept,
    opened: {
      ...opened,
      draft: current(opened.draft).draft,
      diagnostics: [...opened.diagnostics, ...read.diagnostics],
    },
    work: { ...work, draft: read.draft },
    ...(previous && before ? { previous: { ...previous, ...before } } : {}),
    inFile: kept.inFile && read.diagnostics.length === 0,
  };
}

function current(draft: Draft): {
  readonly draft: Draft;
  readonly diagnostics: readonly Diagnostic[];
} {
  const read = readDraft(JSON.stringify(draft));
  return read.draft === undefined
    ? { draft, diagnostics: [] }
    : { draft: read.draft, diagnostics: read.diagnostics };
}
