import { readPointer, type Form } from '@gongkai/plugin-kit';
import type { Work } from './work.ts';
import { readEntry } from './read-entry.ts';
import { computeTotals, totalsOf } from './totals.ts';
import { writeEntries } from './write-entries.ts';

/** 粘贴的结果。 What pasting came to. */
export interface PasteResult {
  readonly work: Work;
  /** Pasted texts that are no figure; they stand in their cells as they are. */
  readonly unread: number;
  /** Pasted totals that are not the sum of their rows: the table's totals are by hand from now on. */
  readonly byHand: boolean;
}

/**
 * 把粘贴的内容写入一张表。粘贴的合计与各项之和不同的，保留粘贴的数，这张表改为手工填写合计，不用算出的数
 * 盖掉它。
 * Writes what was pasted into a table. Where a pasted total is not the sum, the pasted figure stays and the
 * totals of the table are by hand: nothing pasted is replaced by what was computed.
 */
export function pasteEntries(
  form: Form,
  work: Work,
  table: string,
  entries: ReadonlyMap<string, string>,
): PasteResult {
  const unread = [...entries.values()].filter(
    (text) => readEntry(text).remark !== undefined,
  ).length;
  const draft = writeEntries(work.draft, entries);
  if (!work.computed.includes(table)) return { work: { ...work, draft }, unread, byHand: false };
  const added = computeTotals(form, draft, table);
  const differs = [...totalsOf(form, table).keys()].some(
    (at) =>
      entries.has(at) &&
      entries.get(at) !== '' &&
      readPointer(draft, at) !== readPointer(added, at),
  );
  return differs
    ? {
        work: { ...work, draft, computed: work.computed.filter((t) => t !== table) },
        unread,
        byHand: true,
      }
    : { work: { ...work, draft: added }, unread, byHand: false };
}
