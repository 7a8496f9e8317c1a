import type { Diagnostic, Severity } from '@gongkai/plugin-kit';

/** 同一代码的各条诊断。 The diagnostics of one code. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly diagnostics: readonly Diagnostic[];
}

const order: readonly Severity[] = ['error', 'warning', 'info'];

/** 按代码归组，重者在前，同等轻重按出现的次序。 Groups by code, the gravest first, otherwise in order of appearance. */
export function groupFindings(diagnostics: readonly Diagnostic[]): readonly FindingGroup[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const group = groups.get(diagnostic.code);
    if (group) group.push(diagnostic);
    else groups.set(diagnostic.code, [diagnostic]);
  }
  return [...groups]
    .map(([code, members]) => ({ code, severity: gravest(members), diagnostics: members }))
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

/** 各等轻重的条数。 How many there are of each severity. */
export function countFindings(
  diagnostics: readonly Diagnostic[],
): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

function gravest(members: readonly Diagnostic[]): Severity {
  return order.find((severity) => members.some((m) => m.severity === severity)) ?? 'info';
}
