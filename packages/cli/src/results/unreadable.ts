import type { Assessment } from './assessment.ts';

const codes: ReadonlySet<string> = new Set(['import/unreadable', 'shape/document']);

/** 读不了，其余各项无从谈起：退出码 2。 Could not be read at all: exit code 2. */
export function isUnreadable(assessment: Pick<Assessment, 'diagnostics'>): boolean {
  return assessment.diagnostics.some(
    (diagnostic) => diagnostic.severity === 'error' && codes.has(diagnostic.code),
  );
}
