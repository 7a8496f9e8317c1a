import type { Draft, Form } from '@gongkai/plugin-kit';
import { cellValues } from './cell-values.ts';

/** 与导入时不同的一格。 A cell that is not as it was imported. */
export interface Change {
  readonly before: unknown;
  readonly after: unknown;
}

/** 与导入时相比改动的各格，以地址为键。 Every cell that differs from what was imported, by address. */
export function changesOf(form: Form, imported: Draft, draft: Draft): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  if (imported === draft) return changes;
  const old = cellValues(form, imported);
  for (const [address, after] of cellValues(form, draft)) {
    const before = old.get(address);
    if (before !== after) changes.set(address, { before, after });
  }
  return changes;
}
