import type { Diagnostic, Severity } from '@gongkai/plugin-kit';

/** 同一代码的诊断。 Diagnostics of one code. */
export interface Group {
  readonly code: string;
  readonly severity: Severity;
  readonly diagnostics: readonly Diagnostic[];
}

const order: readonly Severity[] = ['error', 'warning', 'info'];

/** 按代码分组，重的在前，同级按出现次序。 Groups by code and severity, the worst first. */
export function groupByCode(diagnostics: readonly Diagnostic[]): readonly Group[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = `${diagnostic.severity} ${diagnostic.code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [diagnostic]);
    else group.push(diagnostic);
  }
  return [...groups.values()]
    .flatMap((list) => {
      const [first] = list;
      return first === undefined
        ? []
        : [{ code: first.code, severity: first.severity, diagnostics: list }];
    })
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}
