import { readPointer, type Draft, type Form } from '@gongkai/plugin-kit';

/** 与导入时不同的一格。 A cell that is not as it was imported. */
export interface Change {
  readonly before: unknown;
  readonly after: unknown;
}

/** 与导入时相比改动的各格，以地址为键。 Every cell that differs from what was imported, by address. */
export function changesOf(form: Form, imported: Draft, draft: Draft): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  if (imported === draft) return changes;
  for (const { address } of form.cells) {
    const before = readPointer(imported, address);
    const after = readPointer(draft, address);
    if (before !== after) changes.set(address, { before, after });
  }
  return changes;
}
