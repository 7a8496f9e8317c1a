import { writePointer, type Draft, type Remark } from '@gongkai/plugin-kit';
import { readEntry } from './read-entry.ts';

/** 录入若干格（地址 → 文字）后的草稿；原草稿不变。 A draft with cells entered, by address; the draft itself stays as it is. */
export function writeEntries(draft: Draft, entries: ReadonlyMap<string, string>): Draft {
  const read = [...entries].map(([at, text]) => ({ at, ...readEntry(text) }));
  const written = read.reduce((copy, { at, value }) => writePointer(copy, at, value), draft);
  const kept = remarksOf(draft).filter(({ at }) => !entries.has(at));
  const added = read.flatMap(({ at, remark }) => (remark === undefined ? [] : [{ at, ...remark }]));
  return withRemarks(written, [...kept, ...added]);
}

function withRemarks(draft: Draft, remarks: readonly Remark[]): Draft {
  if (remarks.length > 0) return { ...draft, remarks: [...remarks] };
  if (draft.remarks === undefined) return draft;
  const { remarks: _none, ...rest } = draft;
  return rest;
}

/** A file may hold anything under `remarks`; what is not a list is replaced with the next entry. */
function remarksOf({ remarks }: { readonly remarks?: unknown }): readonly Remark[] {
  return Array.isArray(remarks) ? (remarks as Remark[]) : [];
}
