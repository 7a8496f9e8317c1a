import type { LexiconEntry } from '@gongkai/plugin-kit';

/** 词表按首字编成的索引。 A word list indexed by first character. */
interface Index {
  /** 首字低八位有没有：多数字一看便知不是。 Whether the low byte of a character begins a word: most characters end here. */
  readonly bytes: Uint8Array;
  /** 首字 → 以它起头的各条。 First character → the entries that begin with it. */
  readonly entries: ReadonlyMap<number, readonly LexiconEntry[]>;
}

const indexes = new WeakMap<readonly LexiconEntry[], Index>();

/** 词表按首字编一次：几千条的词表也只看有那个字的地方。 Indexed once by first character: a list of thousands is looked at only where it can begin. */
function indexOf(list: readonly LexiconEntry[]): Index {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const bytes = new Uint8Array(0x100);
  const entries = new Map<number, LexiconEntry[]>();
  for (const entry of list) {
    const first = entry.word.charCodeAt(0);
    bytes[first & 0xff] = 1;
    entries.set(first, [...(entries.get(first) ?? []), entry]);
  }
  const made = { bytes, entries };
  indexes.set(list, made);
  return made;
}

/** 文字中出现的各条，依词表的次序，各一次。 The entries that occur in a text, in the order of the list, each once. */
export function findWords(text: string, list: readonly LexiconEntry[]): readonly LexiconEntry[] {
  if (list.length === 0) return list;
  const { bytes, entries } = indexOf(list);
  const found = new Set<LexiconEntry>();
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (bytes[code & 0xff] === 0) continue;
    for (const entry of entries.get(code) ?? []) {
      if (text.startsWith(entry.word, at)) found.add(entry);
    }
  }
  return found.size === 0 ? [] : list.filter((entry) => found.has(entry));
}
